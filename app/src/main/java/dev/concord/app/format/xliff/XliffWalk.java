package dev.concord.app.format.xliff;

import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.file.Splices;
import dev.concord.app.format.file.Translations;
import dev.concord.app.format.xliff.Node.Element;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** One pass through an XLIFF file: collects its segments and the changes that translations make. */
final class XliffWalk {
    private final FormatInput input;
    private final String text;
    private final Translations translations;
    private final Splices splices;
    private final UnitReader reader;
    private final Extraction extraction;

    /** Whether the open elements allow translation, the innermost first. */
    private final Deque<Boolean> translatable = new ArrayDeque<>();

    private Optional<Element> withoutTargetLanguage = Optional.empty();
    private int units;

    XliffWalk(FormatInput input, String text, Translations translations, Splices splices)
            throws XMLStreamException {
        this.input = input;
        this.text = text;
        this.translations = translations;
        this.splices = splices;
        reader = new UnitReader(input, text);
        extraction = new Extraction(input);
    }

    Extraction run() throws XMLStreamException, FormatException {
        translatable.push(true);
        if (!reader.next()) {
            throw input.problem("is empty; check the file");
        }
        Element root = reader.startTag();
        Dialect dialect = dialect(root);
        enter(dialect, root);
        while (reader.next()) {
            if (!reader.isStart()) {
                translatable.pop();
            } else if (reader.name().equals(dialect.unitName())) {
                unit(dialect, reader.element());
            } else {
                enter(dialect, reader.startTag());
            }
        }
        return extraction;
    }

    private Dialect dialect(Element root) throws FormatException {
        if (!root.name().equals("xliff")) {
            throw input.problem(
                    "begins with <"
                            + root.name()
                            + ">, so it is no XLIFF file; check the file name");
        }
        String version = root.attribute("version").orElse("");
        if (version.startsWith("1.")) {
            return new Xliff12();
        }
        if (version.startsWith("2.")) {
            return new Xliff2();
        }
        throw input.problem(
                "is XLIFF of version \"" + version + "\"; known are 1.2 and 2.0 to 2.2");
    }

    private void enter(Dialect dialect, Element tag) {
        translatable.push(allows(tag));
        if (tag.name().equals(dialect.languageElement())) {
            boolean missing = tag.attribute(dialect.targetLanguageAttribute()).isEmpty();
            withoutTargetLanguage = missing ? Optional.of(tag) : Optional.empty();
            compare(
                    tag.attribute(dialect.sourceLanguageAttribute()),
                    input.languages().source(),
                    "source");
            compare(
                    tag.attribute(dialect.targetLanguageAttribute()),
                    input.languages().target(),
                    "target");
        }
    }

    private boolean allows(Element tag) {
        return tag.attribute("translate").map("yes"::equals).orElse(translatable.element());
    }

    private void compare(Optional<String> declared, LanguageTag expected, String side) {
        if (declared.isPresent() && !isCompatible(declared.get(), expected)) {
            extraction.warn(
                    "The file names "
                            + declared.get()
                            + " as its "
                            + side
                            + " language, the project "
                            + expected
                            + ".");
        }
    }

    private static boolean isCompatible(String declared, LanguageTag expected) {
        try {
            return LanguageTag.of(declared).isCompatibleWith(expected);
        } catch (UnsupportedLanguageException e) {
            return false;
        }
    }

    private void unit(Dialect dialect, Element unit) throws FormatException {
        units++;
        if (!allows(unit)) {
            return;
        }
        String id = unit.attribute("id").orElse(Integer.toString(units));
        List<Slot> slots = dialect.slots(unit, text);
        List<Optional<Translation>> wanted = new ArrayList<>();
        for (Slot slot : slots) {
            Segment segment =
                    extraction.add(
                            id,
                            slot.source().text(),
                            slot.source().codes(),
                            slot.targetText(),
                            slot.state());
            wanted.add(translations.changed(segment));
        }
        dialect.write(unit, slots, wanted, text, splices);
        if (withoutTargetLanguage.isPresent() && wanted.stream().anyMatch(Optional::isPresent)) {
            nameTargetLanguage(dialect, withoutTargetLanguage.get());
        }
    }

    /** XLIFF 2 demands it as soon as there is a target; XLIFF 1.2 tools expect it. */
    private void nameTargetLanguage(Dialect dialect, Element tag) {
        StartTag start = new StartTag(text.substring(tag.start(), tag.contentStart()));
        start.with(dialect.targetLanguageAttribute(), input.languages().target().value());
        splices.replace(tag.start(), tag.contentStart(), start.toString());
        withoutTargetLanguage = Optional.empty();
    }
}
