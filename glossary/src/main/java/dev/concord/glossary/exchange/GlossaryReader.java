package dev.concord.glossary.exchange;

import dev.concord.glossary.text.LanguagePair;
import java.nio.file.Path;

/** Reads glossary files of one format. */
public interface GlossaryReader {

    /**
     * All concept entries of a file.
     *
     * @param file the file to read
     * @param languages the project's languages, for files that do not name theirs
     * @throws ExchangeException if the file is missing, broken or in a wrong encoding
     */
    GlossaryImport read(Path file, LanguagePair languages) throws ExchangeException;
}
