package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.text.LanguagePair;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
    public void write(Iterable<ConfirmedUnit> units, LanguagePair languages, Path file)
            throws ExchangeException {
        ReplacedFile.write(
                file,
                out -> {
                    var text =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    TmxOutput tmx = new TmxOutput(text, languages);
                    tmx.begin(toolVersion, "");
                    for (ConfirmedUnit unit : units) {
                        tmx.write(unit);
                    }
                    tmx.end();
                });
    }
}
