package dev.concord.app.format.file;

import dev.concord.memory.format.FormatException;
import java.nio.file.Path;

/** Formats that are read and written by the same means. Thread-safe. */
public interface FormatFamily {
    /**
     * Reads all segments.
     *
     * @throws FormatException when the file cannot be read
     */
    Extraction extract(FormatInput input) throws FormatException;

    /**
     * Writes the translated document.
     *
     * @param output a temporary file, which the caller moves into place
     * @throws FormatException when a translation breaks its segment or the file cannot be written
     */
    void merge(FormatInput input, Translations translations, Path output) throws FormatException;
}
