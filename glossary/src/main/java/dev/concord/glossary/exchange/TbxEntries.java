package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The concept entries of one TBX file, read one after the other from an open reader. */
final class TbxEntries {
    private final XMLStreamReader xml;
    private final String origin;
    private final List<ConceptEntry> entries = new ArrayList<>();
    private final List<SkippedEntry> skipped = new ArrayList<>();
    private int read;
    private String definition = "";

    TbxEntries(XMLStreamReader xml, String origin) {
        this.xml = xml;
        this.origin = origin;
    }

    GlossaryImport result() {
        return new GlossaryImport(entries, read, skipped);
    }

    /** Reads one entry, from its start tag to its end tag. */
    void readEntry() throws XMLStreamException {
        read++;
        int line = xml.getLocation().getLineNumber();
        String element = xml.getLocalName();
        String stated = xml.getAttributeValue(null, "id");
        String id = stated == null || stated.isBlank() ? "entry-" + read : stated.strip();
        definition = "";
        List<LanguageSection> sections = new ArrayList<>();
        while (nextInside(element)) {
            if (TbxNames.SECTION.contains(xml.getLocalName())) {
                readSection(sections);
            } else {
                readDefinition();
            }
        }
        if (sections.isEmpty()) {
            skipped.add(new SkippedEntry(line, "Entry " + id + " has no term."));
        } else {
            entries.add(new ConceptEntry(id, definition, sections, origin));
        }
    }

    private void readSection(List<LanguageSection> sections) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String element = xml.getLocalName();
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        List<StatedTerm> terms = new ArrayList<>();
        while (nextInside(element)) {
            if (TbxNames.TERM_SECTION.contains(xml.getLocalName())) {
                readTerm().ifPresent(terms::add);
            } else {
                readDefinition();
            }
        }
        try {
            LanguageTag language = LanguageTag.of(tag == null ? "" : tag);
            if (!terms.isEmpty()) {
                sections.add(new LanguageSection(language, StatedTerm.resolve(terms)));
            }
        } catch (UnsupportedLanguageException e) {
            skipped.add(new SkippedEntry(line, e.getMessage()));
        }
    }

    private Optional<StatedTerm> readTerm() throws XMLStreamException {
        String element = xml.getLocalName();
        String text = "";
        String note = "";
        Optional<TermStatus> status = Optional.empty();
        while (nextInside(element)) {
            String meaning = meaning();
            if (meaning.equals(TbxNames.TERM)) {
                text = content();
            } else if (meaning.equals(TbxNames.NOTE)) {
                note = content();
            } else if (TbxNames.STATUS.contains(meaning)) {
                status = TbxNames.status(content());
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new StatedTerm(text, status, note));
    }

    private void readDefinition() throws XMLStreamException {
        if (meaning().equals(TbxNames.DEFINITION) && definition.isEmpty()) {
            definition = content();
        }
    }

    /** What an element is: its type in DCA style, its own name in DCT style. */
    private String meaning() {
        String name = xml.getLocalName();
        String type = xml.getAttributeValue(null, "type");
        return TbxNames.TYPED.contains(name) && type != null ? type : name;
    }

    /** Goes to the next start tag, or says false at the end tag of an element. */
    private boolean nextInside(String element) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                return false;
            }
        }
    }

    /** The text of the present element with that of the markup inside it, spaces collapsed. */
    private String content() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
