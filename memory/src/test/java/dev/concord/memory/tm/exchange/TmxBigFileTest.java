package dev.concord.memory.tm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MemoryProgress;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxBigFileTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final int UNITS = 60_000;
    private static final long MEBIBYTE = 1 << 20;

    @TempDir Path folder;

    /** About 20 MB with half a million entity references. */
    private Path bigFile() throws IOException {
        Path file = folder.resolve("big.tmx");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(
                    "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header creationtool=\"x\""
                            + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\""
                            + " adminlang=\"en\" srclang=\"en\" datatype=\"xml\"/><body>\n");
            for (int i = 0; i < UNITS; i++) {
                out.write(
                        "<tu tuid=\"t%d\" changedate=\"20240101T000000Z\" changeid=\"otto\">\n"
                                .formatted(i));
                out.write("<prop type=\"prev\">Before number %d &amp; co.</prop>\n".formatted(i));
                out.write(
                        "<tuv xml:lang=\"en\"><seg>Set &lt;value&gt; %d to <bpt i=\"1\">&lt;b&gt;</bpt>on<ept i=\"1\">&lt;/b&gt;</ept> &amp; wait.</seg></tuv>\n"
                                .formatted(i));
                out.write(
                        "<tuv xml:lang=\"de\"><seg>&lt;Wert&gt; %d auf <bpt i=\"1\">&lt;b&gt;</bpt>ein<ept i=\"1\">&lt;/b&gt;</ept> stellen.</seg></tuv></tu>\n"
                                .formatted(i));
            }
            out.write("</body></tmx>\n");
        }
        return file;
    }

    /** What is in use after a collection. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void readKeepsNothingOfABigFile() throws Exception {
        Path file = bigFile();
        assertThat(Files.size(file)).isGreaterThan(19 * MEBIBYTE);
        long[] characters = {0};
        long before = live();
        List<Long> used = new ArrayList<>();

        TmxImport result =
                new TmxReader()
                        .read(
                                file,
                                LANGUAGES,
                                unit -> {
                                    characters[0] += unit.source().length();
                                    if (unit.id().endsWith("0000")) {
                                        used.add(live());
                                    }
                                });

        assertThat(result.imported()).isEqualTo(UNITS);
        assertThat(characters[0]).isGreaterThan(30L * UNITS);
        assertThat(used).hasSize(6).allMatch(each -> each - before < 8 * MEBIBYTE);
    }

    @Test
    void copyKeepsNothingOfABigFileButItsEdits() throws Exception {
        Path file = bigFile();
        Path copy = folder.resolve("copy.tmx");
        long before = live();
        List<Long> used = new ArrayList<>();
        MemoryProgress watching =
                share -> {
                    if (share > 0.3 * (used.size() + 1)) {
                        used.add(live());
                    }
                    return true;
                };
        UnitEdits edits =
                (source, target) ->
                        target.contains(" 59999 ") ? UnitEdit.DELETED : UnitEdit.UNCHANGED;

        int written =
                new MemoryExport(LANGUAGES, "1.0")
                        .copy(new MemoryExport.Original(file, edits), copy, watching);

        assertThat(written).isEqualTo(UNITS - 1);
        assertThat(used).hasSize(3).allMatch(each -> each - before < 8 * MEBIBYTE);
        assertThat(Files.size(copy)).isBetween(Files.size(file) - 500, Files.size(file) - 200);
    }
}
