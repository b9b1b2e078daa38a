package dev.concord.app.format.xliff;

import dev.concord.app.format.file.Splices;
import dev.concord.app.format.xliff.Node.Element;
import dev.concord.memory.format.Translation;
import java.util.List;
import java.util.Optional;

/** How one version of XLIFF holds sources, targets and states. */
interface Dialect {
    /** The element that is a unit. */
    String unitName();

    /** The element that names the target language, and the attribute it does so with. */
    String languageElement();

    String sourceLanguageAttribute();

    String targetLanguageAttribute();

    /** The segments of a unit in document order; those without text are left out. */
    List<Slot> slots(Element unit, String document);

    /** Writes the translations of a unit's slots, one for each slot or nothing. */
    void write(
            Element unit,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            String document,
            Splices splices);

    /** A new target element behind the source, on a line of its own where the source has one. */
    static void insertTarget(
            Element source,
            Element after,
            String content,
            String attributes,
            String document,
            Splices splices) {
        StartTag tag = new StartTag(document.substring(source.start(), source.contentStart()));
        String name = tag.name().substring(0, tag.name().length() - "source".length()) + "target";
        String space =
                source.attribute("xml:space").map(v -> " xml:space=\"" + v + "\"").orElse("");
        int line = document.lastIndexOf('\n', source.start());
        String indent = line < 0 ? "" : document.substring(line, source.start());
        String before = indent.isBlank() ? indent : "";
        if (!before.isEmpty() && line > 0 && document.charAt(line - 1) == '\r') {
            before = "\r" + before;
        }
        splices.insert(
                after.end(),
                before + "<" + name + space + attributes + ">" + content + "</" + name + ">");
    }
}
