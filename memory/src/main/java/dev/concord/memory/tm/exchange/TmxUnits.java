package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.exchange.XmlInput;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.TranslationUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over the translation units of one file. */
final class TmxUnits {
    private final Path file;
    private final String name;
    private final XMLStreamReader xml;
    private final LanguagePair languages;
    private final Consumer<TranslationUnit> units;
    private final List<SkippedEntry> skipped = new ArrayList<>();
    private int read;
    private int imported;

    /** One language version of a unit. */
    private record Variant(String language, List<TmxPiece> text) {}

    /** A unit that is not taken in, for this reason. */
    private static final class Skipped extends Exception {
        private static final long serialVersionUID = 1L;

        Skipped(String reason) {
            super(reason);
        }
    }

    TmxUnits(
            Path file,
            XMLStreamReader xml,
            LanguagePair languages,
            Consumer<TranslationUnit> units) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.xml = xml;
        this.languages = languages;
        this.units = units;
    }

    TmxImport read() throws XMLStreamException, ExchangeException {
        boolean isInside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                XmlInput.checkDoctype(file, xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!isInside) {
                    checkRoot();
                    isInside = true;
                } else if (xml.getLocalName().equals("tu")) {
                    readUnit();
                }
            }
        }
        return new TmxImport(read, imported, skipped);
    }

    private void checkRoot() throws ExchangeException {
        String root = xml.getLocalName();
        if (!root.equals("tmx")) {
            throw new ExchangeException(
                    file,
                    xml.getLocation().getLineNumber(),
                    xml.getLocation().getColumnNumber(),
                    "is not TMX: its root element is <" + root + "> instead of <tmx>",
                    "Export the translation memory as TMX.");
        }
    }

    private void readUnit() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        read++;
        List<Variant> variants = readVariants();
        try {
            List<TmxPiece> source = text(variants, languages.source());
            List<TmxPiece> target = text(variants, languages.target());
            TmxTexts texts = TmxTexts.of(source, target);
            units.accept(
                    new TranslationUnit(
                            name + "#" + read,
                            texts.source(),
                            texts.target(),
                            new Origin(Origin.Kind.IMPORT, name)));
            imported++;
        } catch (Skipped e) {
            if (skipped.size() < TmxImport.SKIPPED_LIMIT) {
                skipped.add(new SkippedEntry(line, String.valueOf(e.getMessage())));
            }
        }
    }

    /** All variants of the unit that begins here, up to its end. */
    private List<Variant> readVariants() throws XMLStreamException {
        List<Variant> variants = new ArrayList<>();
        String language = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
                return variants;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tuv" -> language = language();
                    case "seg" -> variants.add(new Variant(language, new TmxText(xml).read()));
                    default -> {
                        // Notes and properties concern the tool that wrote them.
                    }
                }
            }
        }
    }

    /** Before TMX 1.4 the attribute had no namespace. */
    private String language() {
        String value = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        String older = value == null ? xml.getAttributeValue(null, "lang") : value;
        return older == null ? "" : older;
    }

    private static List<TmxPiece> text(List<Variant> variants, LanguageTag wanted) throws Skipped {
        Variant best = null;
        int bestCloseness = 0;
        for (Variant variant : variants) {
            int closeness = closeness(variant.language(), wanted);
            if (closeness > bestCloseness) {
                best = variant;
                bestCloseness = closeness;
            }
        }
        if (best == null) {
            throw new Skipped("has no text in " + wanted + ", only " + named(variants));
        }
        if (TmxPiece.isBlank(best.text())) {
            throw new Skipped("its text in " + best.language() + " is empty");
        }
        return best.text();
    }

    private static String named(List<Variant> variants) {
        return variants.isEmpty()
                ? "nothing"
                : variants.stream()
                        .map(each -> each.language().isEmpty() ? "no language" : each.language())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** 0 for another language, more the closer the two are. */
    private static int closeness(String language, LanguageTag wanted) {
        Optional<LanguageTag> tag = tag(language);
        if (tag.isEmpty() || !tag.get().isCompatibleWith(wanted)) {
            return 0;
        }
        if (tag.get().equals(wanted)) {
            return 3;
        }
        return tag.get().value().equals(tag.get().language()) ? 2 : 1;
    }

    private static Optional<LanguageTag> tag(String language) {
        try {
            return Optional.of(LanguageTag.of(language));
        } catch (UnsupportedLanguageException _) {
            return Optional.empty();
        }
    }
}
