package dev.concord.memory.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryFolderTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");

    @TempDir private Path path;
    private GlossaryFolder folder;
    private long time;

    @BeforeEach
    void open() {
        folder = new GlossaryFolder(path, LANGUAGES);
    }

    @Test
    void lookTakesInWhatIsNewOnceItStandsStill() throws Exception {
        write("a.csv", "en,de\ntap,Ha");
        assertThat(folder.look(true)).isEmpty();
        write("a.csv", "en,de\ntap,Hahn\n");
        assertThat(folder.look(true)).isEmpty();
        assertThat(folder.look(true))
                .containsExactly(new GlossaryNews.Taken("a.csv", true, 1, 1, List.of(), List.of()));
        assertThat(targets()).containsExactly("Hahn");
        assertThat(folder.look(true)).isEmpty();
    }

    @Test
    void lookTakesInChangesAndForgetsFilesThatAreGone() throws Exception {
        write("sub/a.csv", "en,de\ntap,Hahn\n");
        folder.look(false);
        write("sub/a.csv", "en,de\ntap,Armatur\npipe,Rohr\n");
        assertThat(folder.look(false))
                .singleElement()
                .isInstanceOfSatisfying(
                        GlossaryNews.Taken.class, taken -> assertThat(taken.isNew()).isFalse());
        assertThat(targets()).containsExactly("Armatur", "Rohr");
        Files.delete(path.resolve("sub/a.csv"));
        assertThat(folder.look(true)).isEmpty();
        assertThat(folder.look(true)).containsExactly(new GlossaryNews.Gone("sub/a.csv"));
        assertThat(targets()).isEmpty();
    }

    @Test
    void lookKeepsWhatABrokenFileHadAndTellsOnce() throws Exception {
        write("a.csv", "en,de\ntap,Hahn\n");
        folder.look(false);
        write("a.csv", "en,de\ntap,\"Hahn\n");
        assertThat(folder.look(false))
                .singleElement()
                .isInstanceOfSatisfying(
                        GlossaryNews.Broken.class,
                        broken -> {
                            assertThat(broken.isKept()).isTrue();
                            assertThat(broken.reason()).contains("a.csv, line 2");
                        });
        assertThat(targets()).containsExactly("Hahn");
        assertThat(folder.problems()).hasSize(1);
        assertThat(folder.look(false)).isEmpty();
        write("a.csv", "en,de\ntap,Kran\n");
        folder.look(false);
        assertThat(folder.problems()).isEmpty();
        assertThat(targets()).containsExactly("Kran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$a.xlsx",
                ".~lock.a.csv#",
                ".hidden.csv",
                "a.csv~",
                "a.csv.tmp",
                "a.xlsx.crdownload"
            })
    void lookPassesOverWhatProgramsLeaveBesideTheirFiles(String name) throws Exception {
        write(name, "nonsense");
        assertThat(folder.look(false)).isEmpty();
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void lookTellsOfFilesThatAreNoGlossaries() throws Exception {
        write("a.pdf", "x");
        assertThat(folder.look(false)).singleElement().isInstanceOf(GlossaryNews.Broken.class);
    }

    @Test
    void lookGoesByWhatAPersonSaidOfTheColumns() throws Exception {
        write("a.csv", "Foo,Bar\nHahn,tap\n");
        ColumnsFile.write(path.resolve("a.csv"), ColumnMapping.of("source=Bar,target=Foo"));
        folder.look(false);
        assertThat(targets()).containsExactly("Hahn");
        write("a.csv", "Bar,Foo\ntap,Hahn\npipe,Rohr\n");
        folder.look(false);
        assertThat(targets()).containsExactly("Hahn", "Rohr");
        ColumnsFile.write(path.resolve("a.csv"), ColumnMapping.NONE);
        assertThat(ColumnsFile.of(path.resolve("a.csv"))).doesNotExist();
    }

    @Test
    void rereadCountsAtOnceAndIsNoNewsAfterwards() throws Exception {
        write("a.csv", "en,de\ntap,Hahn\n");
        folder.reread("a.csv");
        assertThat(targets()).containsExactly("Hahn");
        assertThat(folder.look(true)).isEmpty();
        assertThat(folder.look(true)).isEmpty();
    }

    @Test
    void everythingHasEntriesOfOtherLanguagesToo() throws Exception {
        write("a.csv", "en,de,fr\ntap,Hahn,\npipe,,tuyau\n");
        folder.look(false);
        assertThat(targets()).containsExactly("Hahn");
        assertThat(folder.everything()).hasSize(2);
    }

    /** Files written within one tick of the clock look the same, so each gets a time of its own. */
    private void write(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        time += 10_000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + time));
    }

    private List<String> targets() {
        return folder.entries().stream()
                .flatMap(entry -> entry.terms(LANGUAGES.target()).stream())
                .map(Term::text)
                .toList();
    }
}
