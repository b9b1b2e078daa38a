package dev.concord.memory.format;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.SegmentKey;
import java.nio.file.Path;
import java.util.Map;

/** Turns files into segments and segments into files. Thread-safe. */
public interface DocumentFormat {
    /** True when a file of this name is of a format that is known here. */
    boolean accepts(Path file);

    /** What is accepted, for messages: {@code docx, html, …}. */
    java.util.List<String> formats();

    /**
     * Extracts a file.
     *
     * @param name the document's name in the project
     * @throws FormatException naming the file, the place and the remedy
     */
    ExtractedDocument extract(
            Path file, String name, LanguagePair languages, SegmentationRules rules)
            throws FormatException;

    /**
     * Reads segmentation rules to see whether documents can be segmented by them.
     *
     * @return how many rules apply to texts of the language, at least one
     * @throws FormatException when the file cannot be used
     */
    int checkRules(Path srx, LanguageTag source) throws FormatException;

    /**
     * Writes the translated file, whole or not at all. Segments without a translation keep what the
     * original has: its source, or in a bilingual file its own target.
     *
     * @param original the file that was extracted
     * @param translations target texts with inline-code tokens
     * @throws FormatException also when a translation breaks the inline codes of its segment
     */
    void merge(
            Path original,
            String name,
            LanguagePair languages,
            SegmentationRules rules,
            Map<SegmentKey, Translation> translations,
            Path output)
            throws FormatException;
}
