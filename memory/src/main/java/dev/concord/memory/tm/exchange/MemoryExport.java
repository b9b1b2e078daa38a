package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.text.LanguagePair;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes imported memories with what was edited in them since. A memory is its original file with
 * the edits applied: all that the file holds and we do not use survives. Written as UTF-8, whole or
 * not at all, in constant memory but for the edited units.
 */
public final class MemoryExport {
    private final LanguagePair languages;
    private final String toolVersion;

    /** A memory's file and its edits. */
    public record Original(Path file, UnitEdits edits) {}

    /** A file that was found to be well-formed. */
    private record Source(Path file, TmxEncoding encoding, TmxChanges changes) {
        Reader open(ImportWatch watch) throws IOException {
            return new TmxInput(watch).openWhole(file, encoding);
        }
    }

    /** What follows the opening of the new file. */
    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * @param toolVersion Concord's, for the header of files made here
     */
    public MemoryExport(LanguagePair languages, String toolVersion) {
        this.languages = languages;
        this.toolVersion = toolVersion;
    }

    /**
     * Writes one memory.
     *
     * @param watch follows the reading of the original, which is read twice
     * @return how many units in the project's languages it has
     * @throws ExchangeException if the original cannot be read or the file not be written; a file
     *     that was there stays as it was
     */
    public int copy(Original original, Path file, ImportWatch watch) throws ExchangeException {
        Source source = source(original, watch);
        write(
                file,
                out -> {
                    try (Reader characters = source.open(watch)) {
                        new TmxCopy(new TmxTokens(characters), source.changes(), out).copyFile();
                    }
                });
        return source.changes().unitCount();
    }

    /**
     * Writes several memories and units made here into one file of version 1.4. Each unit says for
     * itself what its file's header said of all; the headers' notes, properties and encodings are
     * collected.
     *
     * @param watch follows the reading of the originals, each of which is read twice
     * @return how many units in the project's languages it has
     * @throws ExchangeException if an original cannot be read or the file not be written; a file
     *     that was there stays as it was
     */
    public int merge(
            List<Original> originals, List<ConfirmedUnit> confirmed, Path file, ImportWatch watch)
            throws ExchangeException {
        List<Source> sources = new ArrayList<>();
        for (Original original : originals) {
            sources.add(source(original, watch));
        }
        write(file, out -> merge(sources, confirmed, out, watch));
        return confirmed.size()
                + sources.stream().mapToInt(each -> each.changes().unitCount()).sum();
    }

    private Source source(Original original, ImportWatch watch) throws ExchangeException {
        TmxChanges changes = TmxChanges.of(original.file(), languages, original.edits(), watch);
        try {
            return new Source(original.file(), TmxEncoding.of(original.file()), changes);
        } catch (IOException e) {
            throw new ExchangeException(
                    original.file(),
                    0,
                    0,
                    "cannot be read (" + e.getMessage() + ")",
                    "Check the file.");
        }
    }

    private void merge(
            List<Source> sources, List<ConfirmedUnit> confirmed, Writer out, ImportWatch watch)
            throws IOException {
        TmxOutput tmx = new TmxOutput(out, languages);
        tmx.begin(toolVersion, headers(sources));
        for (Source source : sources) {
            try (Reader characters = source.open(watch)) {
                new TmxCopy(new TmxTokens(characters), source.changes(), out).copyUnits();
            }
        }
        for (ConfirmedUnit unit : confirmed) {
            tmx.write(unit);
        }
        tmx.end();
    }

    private static String headers(List<Source> sources) throws IOException {
        StringBuilder details = new StringBuilder();
        for (Source source : sources) {
            try (Reader characters = source.open(ImportWatch.NONE)) {
                details.append(TmxCopy.headerDetails(new TmxTokens(characters)));
            }
        }
        return details.toString();
    }

    private static void write(Path file, Content content) throws ExchangeException {
        ReplacedFile.write(file, (OutputStream bytes) -> {
            var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
        });
    }
}
