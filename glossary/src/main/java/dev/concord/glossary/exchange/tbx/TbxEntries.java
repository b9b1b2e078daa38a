package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.EntryCollector;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.exchange.StatedTerm;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The concept entries of one TBX file, read one after the other from an open reader. */
final class TbxEntries {
    private final XMLStreamReader xml;
    private final TbxCursor cursor;
    private final TbxDetails details;
    private final EntryCollector collector;
    private final Map<String, LanguageTag> tags = new HashMap<>();

    TbxEntries(XMLStreamReader xml, EntryCollector collector) {
        this.xml = xml;
        this.cursor = new TbxCursor(xml);
        this.details = new TbxDetails(cursor);
        this.collector = collector;
    }

    GlossaryImport result() throws ExchangeException {
        return collector.result();
    }

    /** Reads one entry, from its start tag to its end tag. */
    void readEntry() throws XMLStreamException {
        collector.countRead();
        int line = cursor.line();
        Optional<String> stated = cursor.attribute("id");
        List<LanguageSection> sections = new ArrayList<>();
        List<EntryDetail> about = new ArrayList<>();
        cursor.forEachChild(element -> {
            if (TbxNames.SECTION.contains(element)) {
                readSection(sections);
            } else {
                details.read(element).ifPresent(about::add);
            }
        });
        String id = stated.or(() -> number(about)).orElse("entry-" + collector.readCount());
        if (sections.isEmpty()) {
            collector.skip(new SkippedEntry(line, "The entry " + id + " has no term."));
        } else {
            collector.take("", line, entry(id, sections, about));
        }
    }

    private static Optional<String> number(List<EntryDetail> about) {
        Optional<EntryDetail> number =
                about.stream()
                        .filter(detail -> detail.category().equals(TbxNames.CONCEPT))
                        .findFirst();
        number.ifPresent(about::remove);
        return number.map(EntryDetail::value);
    }

    /** The entry's own definition counts; without one, the first that a language has. */
    private ConceptEntry entry(String id, List<LanguageSection> sections, List<EntryDetail> about) {
        Optional<EntryDetail> own =
                about.stream().filter(d -> isDefinition(d) && d.isPlain()).findFirst();
        own.ifPresent(about::remove);
        String definition =
                own.or(() -> about.stream().filter(TbxEntries::isDefinition).findFirst())
                        .or(() ->
                                sections.stream()
                                        .flatMap(section -> section.details().stream())
                                        .filter(TbxEntries::isDefinition)
                                        .findFirst())
                        .map(EntryDetail::value)
                        .orElse("");
        return new ConceptEntry(id, definition, merged(sections), collector.origin(), about);
    }

    private static boolean isDefinition(EntryDetail detail) {
        return detail.category().equalsIgnoreCase(TbxNames.DEFINITION);
    }

    /** One section for each language, also where a file has several. */
    private static List<LanguageSection> merged(List<LanguageSection> sections) {
        Map<LanguageTag, LanguageSection> merged = new LinkedHashMap<>();
        for (LanguageSection section : sections) {
            merged.merge(section.language(), section, TbxEntries::joined);
        }
        return List.copyOf(merged.values());
    }

    private static LanguageSection joined(LanguageSection one, LanguageSection other) {
        return new LanguageSection(
                one.language(),
                Stream.concat(one.terms().stream(), other.terms().stream()).distinct().toList(),
                Stream.concat(one.details().stream(), other.details().stream()).toList());
    }

    private void readSection(List<LanguageSection> sections) throws XMLStreamException {
        int line = cursor.line();
        String stated = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        List<String> tag = new ArrayList<>(1);
        tag.add(stated == null ? cursor.attribute("lang").orElse("") : stated.strip());
        List<StatedTerm> terms = new ArrayList<>();
        List<EntryDetail> about = new ArrayList<>();
        cursor.forEachChild(element -> {
            if (TbxNames.TERM_SECTION.contains(element)) {
                int place = cursor.line();
                readTerm()
                        .ifPresentOrElse(
                                terms::add,
                                () ->
                                        collector.skip(
                                                new SkippedEntry(place, "A term has no text.")));
            } else if (element.equals(TbxNames.LANGUAGE)) {
                cursor.attribute("lang").ifPresent(own -> tag.set(0, own));
                cursor.content();
            } else {
                details.read(element).ifPresent(about::add);
            }
        });
        try {
            LanguageTag language = tags.computeIfAbsent(tag.getFirst(), LanguageTag::of);
            if (!terms.isEmpty()) {
                sections.add(new LanguageSection(language, StatedTerm.resolve(terms), about));
            }
        } catch (UnsupportedLanguageException e) {
            collector.skip(new SkippedEntry(line, e.getMessage()));
        }
    }

    private Optional<StatedTerm> readTerm() throws XMLStreamException {
        var draft = new TermDraft();
        readTermParts(draft);
        return draft.term();
    }

    /** The parts of an {@code ntig} stand in a {@code termGrp} of their own. */
    private void readTermParts(TermDraft draft) throws XMLStreamException {
        cursor.forEachChild(element -> {
            if (element.equals(TbxNames.TERM)) {
                draft.text(TbxText.line(cursor.content()));
            } else if (element.equals("termGrp")) {
                readTermParts(draft);
            } else {
                details.read(element).ifPresent(draft::add);
            }
        });
    }
}
