package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class GlossaryCommandsTest {
    @TempDir private Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
    }

    @Test
    void importNamesEverySkippedRowAndWhatElseToKnow() {
        String csv =
                concord.file(
                        "more.csv",
                        "en,de,status,price\nlid,Deckel,approved,1\nbolt,,,2\nnut,Mutter,odd,3\n");

        JsonNode taken = concord.done("import", concord.project(), csv, "--json").json().get(0);

        assertThat(taken.path("read").asInt()).isEqualTo(3);
        assertThat(taken.path("imported").asInt()).isEqualTo(1);
        assertThat(taken.path("skipped").findValuesAsString("place"))
                .containsExactly("line 3", "line 4");
        assertThat(taken.path("skipped").get(1).path("line").asInt()).isEqualTo(4);
        assertThat(taken.path("skipped").get(1).path("reason").asString()).contains("odd");
        assertThat(taken.path("remarks").get(0).asString()).contains("price");
    }

    @Test
    void importGoesByTheColumnsThatAreNamed() {
        String csv = concord.file("odd.csv", "Foo;Bar\nDeckel;lid\n");

        assertThat(concord.run("import", concord.project(), csv, "--columns", "Bar").message())
                .contains("source=HEADING");
        concord.done("import", concord.project(), csv, "--columns", "source=Bar,target=Foo");

        String out = folder.resolve("out.tsv").toString();
        concord.done("export", concord.project(), "--tsv", out);
        assertThat(Path.of(out)).content().contains("lid\tDeckel\tpreferred");
    }

    @Test
    void importRefusesAGlossaryOfOtherLanguages() {
        String csv = concord.file("fr.csv", "English,French\nlid,couvercle\n");

        var refused = concord.run("import", concord.project(), csv);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("French (fr)");
        assertThat(folder.resolve("project/glossary/fr.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"tbx", "csv", "tsv", "utx", "xlsx"})
    void exportWritesWhatImportTakesIn(String kind) {
        String file = folder.resolve("out." + kind).toString();

        concord.done("export", concord.project(), "--" + kind, file);
        JsonNode taken = concord.done("import", concord.project(), file, "--json").json().get(0);

        assertThat(taken.path("imported").asInt()).isEqualTo(1);
        assertThat(taken.path("skipped").isEmpty()).isTrue();
    }

    @Test
    void exportSaysWhatTheFormatCannotHold() throws Exception {
        concord.done(
                "import",
                concord.project(),
                concord.file("d.csv", "en,de,definition\nlid,Deckel,shuts a box\n"));
        String utx = folder.resolve("out.utx").toString();
        String tbx = folder.resolve("out.tbx").toString();

        JsonNode written =
                concord.done(
                                "export",
                                concord.project(),
                                "--utx",
                                utx,
                                "--tbx",
                                tbx,
                                "--tbx-dialect",
                                "min",
                                "--tbx-style",
                                "dct",
                                "--json")
                        .json();

        assertThat(written.findValues("leftOut").toString())
                .contains(
                        "UTX has no place for this: definitions (1 left out).",
                        "TBX-Min has no place for this: definition (1 left out).");
        assertThat(Files.readString(Path.of(tbx))).contains("type=\"TBX-Min\"", "style=\"dct\"");
    }

    @ParameterizedTest
    @CsvSource({
        "--tbx-version 2 --tbx-dialect min, basic in dca style only",
        "--tbx-version 4, neither 2 nor 3",
        "--tbx-dialect huge, there is no huge"
    })
    void exportRefusesFormsOfTbxThatDoNotExist(String options, String message) {
        String[] words = options.split(" ", -1);
        String[] line = new String[words.length + 4];
        line[0] = "export";
        line[1] = concord.project();
        line[2] = "--tbx";
        line[3] = folder.resolve("out.tbx").toString();
        System.arraycopy(words, 0, line, 4, words.length);

        var refused = concord.run(line);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains(message);
    }
}
