package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MemoryProgress;
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

    /** A file that was found to be well-formed, but perhaps for units that are left out. */
    private record Source(Path file, TmxEncoding encoding, TmxChanges changes) {
        Reader open(MemoryProgress progress) throws IOException {
            return new TmxInput(progress, changes.hasBrokenUnits()).openWhole(file, encoding);
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
     * @param progress follows the reading of the original, which is read twice
     * @return how many units in the project's languages it has
     * @throws ExchangeException if the original cannot be read or the file not be written; a file
     *     that was there stays as it was
     * @throws java.util.concurrent.CancellationException when the progress ends it
     */
    public int copy(Original original, Path file, MemoryProgress progress)
            throws ExchangeException {
        Source source = source(original, part(progress, 0, 2));
        write(
                file,
                out -> {
                    try (Reader characters = source.open(part(progress, 1, 2))) {
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
     * @param progress follows the reading of the originals, each of which is read twice
     * @return how many units in the project's languages it has
     * @throws ExchangeException if an original cannot be read or the file not be written; a file
     *     that was there stays as it was
     * @throws java.util.concurrent.CancellationException when the progress ends it
     */
    public int merge(
            List<Original> originals,
            List<ConfirmedUnit> confirmed,
            Path file,
            MemoryProgress progress)
            throws ExchangeException {
        List<Source> sources = new ArrayList<>();
        int parts = 2 * originals.size();
        for (Original original : originals) {
            sources.add(source(original, part(progress, sources.size(), parts)));
        }
        write(file, out -> merge(sources, confirmed, out, progress));
        return confirmed.size()
                + sources.stream().mapToInt(each -> each.changes().unitCount()).sum();
    }

    private static MemoryProgress part(MemoryProgress whole, int done, int parts) {
        return share -> whole.goesOn((done + share) / parts);
    }

    private Source source(Original original, MemoryProgress progress) throws ExchangeException {
        TmxChanges changes = TmxChanges.of(original.file(), languages, original.edits(), progress);
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
            List<Source> sources,
            List<ConfirmedUnit> confirmed,
            Writer out,
            MemoryProgress progress)
            throws IOException {
        TmxOutput tmx = new TmxOutput(out, languages);
        tmx.begin(toolVersion, headers(sources));
        int parts = 2 * sources.size();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            try (Reader characters = source.open(part(progress, sources.size() + i, parts))) {
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
            try (Reader characters = source.open(MemoryProgress.NONE)) {
                details.append(TmxCopy.headerDetails(new TmxTokens(characters)));
            }
        }
        return details.toString();
    }

    private static void write(Path file, Content content) throws ExchangeException {
        ReplacedFile.write(
                file,
                (OutputStream bytes) -> {
                    var out =
                            new BufferedWriter(
                                    new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                    content.writeTo(out);
                    out.flush();
                });
    }
}
