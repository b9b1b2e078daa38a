package dev.concord.glossary.exchange;

import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import java.nio.file.Path;
import java.util.List;

/** Writes glossary files of one format. */
@FunctionalInterface
public interface GlossaryWriter {

    /**
     * Writes a glossary, replacing the file only when all of it is safely on disk.
     *
     * @param glossary what to write
     * @param languages the project's languages
     * @param file the file to write
     * @return what the format cannot hold and was left out, one sentence for each sort of thing
     * @throws ExchangeException if it cannot be written; a file that was there stays as it was
     */
    List<String> write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException;
}
