package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.exchange.XmlInput;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MemoryProgress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over the translation units of one file. */
final class TmxUnits {
    private final Path file;
    private final XMLStreamReader xml;
    private final TmxLanguages languages;
    private final Consumer<TmxPair> units;
    private final List<SkippedEntry> skipped = new ArrayList<>();
    private String sourceLanguage = "";
    private final Place place;
    private final int handedOver;
    private int read;
    private int imported;

    /**
     * What reading a file came to.
     *
     * @param hasBrokenUnits true when the file can only be read with its units mended
     */
    record Result(TmxImport units, boolean hasBrokenUnits) {}

    /** How far reading came. */
    private static final class Place {
        private boolean isInside;

        /** How many units are done with: handed over or skipped. */
        private int units;
    }

    private TmxUnits(
            Path file,
            XMLStreamReader xml,
            Place place,
            LanguagePair languages,
            Consumer<TmxPair> units) {
        this.file = file;
        this.xml = xml;
        this.place = place;
        this.handedOver = place.units;
        this.languages = new TmxLanguages(languages);
        this.units = units;
    }

    /**
     * Hands over every unit of a file in the project's languages. When the file is not well-formed,
     * it is read again with its units mended, which takes longer; if none is of use then, the file
     * is refused.
     */
    static Result read(
            Path file, LanguagePair languages, Consumer<TmxPair> units, MemoryProgress progress)
            throws ExchangeException {
        Place place = new Place();
        XmlInput.Reading<TmxImport> pass =
                xml -> new TmxUnits(file, xml, place, languages, units).read();
        try {
            return new Result(XmlInput.read(file, new TmxInput(progress), pass), false);
        } catch (ExchangeException e) {
            if (!place.isInside) {
                throw e;
            }
            TmxImport mended = XmlInput.read(file, new TmxInput(progress, true), pass);
            if (mended.imported() == 0) {
                throw e;
            }
            return new Result(mended, true);
        }
    }

    private TmxImport read() throws XMLStreamException, ExchangeException {
        boolean isInside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!isInside) {
                    checkRoot();
                    isInside = true;
                    place.isInside = true;
                } else if (xml.getLocalName().equals("tu")) {
                    readUnit();
                } else if (xml.getLocalName().equals("header")) {
                    sourceLanguage = TmxFacts.attribute(xml, "srclang");
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
        String fault = TmxFacts.attribute(xml, TmxMending.FAULT);
        String own = TmxFacts.attribute(xml, "srclang");
        TmxFacts facts = new TmxFacts(xml);
        List<TmxVariant> variants = readVariants(facts);
        place.units = read;
        try {
            if (!fault.isEmpty()) {
                throw new TmxSkipped(fault);
            }
            TmxPair pair = pair(variants, own.isEmpty() ? sourceLanguage : own, facts);
            if (read > handedOver) {
                units.accept(pair);
            }
            imported++;
        } catch (TmxSkipped e) {
            if (skipped.size() < TmxImport.SKIPPED_LIMIT) {
                skipped.add(new SkippedEntry(line, e.reason()));
            }
        }
    }

    private TmxPair pair(List<TmxVariant> variants, String stated, TmxFacts facts)
            throws TmxSkipped {
        TmxLanguages.Choice choice = languages.choose(variants, stated);
        return new TmxPair(
                read,
                checked(variants.get(choice.source())),
                checked(variants.get(choice.target())),
                facts,
                choice.isOtherVariant());
    }

    private static TmxVariant checked(TmxVariant variant) throws TmxSkipped {
        if (TmxPiece.isBlank(variant.text())) {
            throw new TmxSkipped("its text in " + variant.language() + " is empty");
        }
        if (!variant.problem().isEmpty()) {
            throw new TmxSkipped(
                    "its text in " + variant.language() + " is malformed: " + variant.problem());
        }
        return variant;
    }

    /** All variants of the unit that begins here, up to its end. */
    private List<TmxVariant> readVariants(TmxFacts unit) throws XMLStreamException {
        List<TmxVariant> variants = new ArrayList<>(2);
        String language = "";
        TmxFacts facts = unit;
        int position = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
                return variants;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tuv" -> {
                        position++;
                        language = language();
                        facts = new TmxFacts(xml);
                    }
                    case "tu" ->
                            throw new XMLStreamException(
                                    "A unit begins before the one before it ends",
                                    xml.getLocation());
                    case "prop" -> facts.readProperty(xml);
                    case "seg" -> {
                        TmxText.Content content = new TmxText(xml).read();
                        variants.add(new TmxVariant(position, language, content, facts));
                    }
                    default -> {
                        // Notes are for people.
                    }
                }
            }
        }
    }

    /** Before TMX 1.4 the attribute had no namespace. */
    private String language() {
        String value = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return value == null ? TmxFacts.attribute(xml, "lang") : value;
    }
}
