package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.TranslationUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes TMX 1.4b, level 2: with inline codes. */
public final class TmxWriter {
    private final String toolVersion;

    /**
     * @param toolVersion Concord's, for the file's header
     */
    public TmxWriter(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /**
     * Writes units, replacing the file only when all of them are safely on disk.
     *
     * @param units read once, one after the other
     * @throws ExchangeException if it cannot be written; a file that was there stays as it was
     */
    public void write(Iterable<TranslationUnit> units, LanguagePair languages, Path file)
            throws ExchangeException {
        ReplacedFile.write(file, out -> write(units, languages, out));
    }

    private void write(Iterable<TranslationUnit> units, LanguagePair languages, OutputStream out)
            throws IOException {
        try {
            TmxOutput tmx =
                    new TmxOutput(
                            XMLOutputFactory.newDefaultFactory()
                                    .createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
            tmx.begin(languages, toolVersion);
            for (TranslationUnit unit : units) {
                tmx.write(unit, languages);
            }
            tmx.end();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
