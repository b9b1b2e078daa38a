package dev.concord.app.format.file;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.SegmentationRules;
import java.nio.file.Path;

/**
 * A file on its way in.
 *
 * @param name the document's name in the project
 * @param extension the lower-case file name extension without the dot
 */
public record FormatInput(
        Path file,
        String name,
        String extension,
        byte[] content,
        LanguagePair languages,
        SegmentationRules rules) {

    /** An error about this file. */
    public FormatException problem(String what) {
        return new FormatException(file, what);
    }

    /** An error about this file with what led to it. */
    public FormatException problem(String what, Throwable cause) {
        return new FormatException(file, what, cause);
    }
}
