package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder);
    }

    @Test
    void newMakesAProjectThatSettingsShow() {
        var made =
                concord.done(
                        "new",
                        concord.project(),
                        "--source",
                        "EN",
                        "--target",
                        "de_at",
                        "--strategy",
                        "FIRST_WINS",
                        "--store",
                        "valkey://team:6400",
                        "--json");

        assertThat(made.json().path("target").asString()).isEqualTo("de-AT");
        assertThat(made.json().path("id").asString()).startsWith("project-");
        var shown =
                concord.done(
                        "settings", concord.project(), "--json", "--store", "valkey://127.0.0.1:1");
        assertThat(shown.json()).isEqualTo(made.json());
        assertThat(shown.json().path("strategy").asString()).isEqualTo("first-wins");
        assertThat(shown.json().path("store").asString()).isEqualTo("valkey://team:6400");
    }

    @Test
    void newRefusesAPasswordAndLeavesNothing() {
        var refused =
                concord.run(
                        "new",
                        concord.project(),
                        "--source",
                        "en",
                        "--target",
                        "de",
                        "--store",
                        "valkey://me:secret@host");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("CONCORD_STORE").doesNotContain("secret");
        assertThat(Path.of(concord.project())).doesNotExist();
    }

    @Test
    void newRefusesAFolderThatIsAProject() {
        concord.newProject();

        var refused = concord.run("new", concord.project(), "--source", "en", "--target", "fr");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("is a Concord project already");
    }

    @Test
    void settingsChangeTheStrategy() {
        concord.newProject().done("settings", concord.project(), "--strategy", "manual-review");

        assertThat(
                        concord.done("settings", concord.project(), "--json")
                                .json()
                                .path("strategy")
                                .asString())
                .isEqualTo("manual-review");
    }

    @Test
    void addTakesFoldersWithTheirInnerPaths() {
        concord.newProject();
        concord.file("docs/a.txt", "One sentence.\n");
        concord.file("docs/inner/b.md", "# Two\n\nWords here.\n");
        concord.file("docs/picture.png", "no text");

        var added =
                concord.done("add", concord.project(), folder.resolve("docs").toString(), "--json");

        assertThat(added.json().findValuesAsString("document"))
                .containsExactly("a.txt", "inner/b.md");
        assertThat(added.json().get(0).path("segments").asInt()).isEqualTo(1);
        assertThat(added.json().get(0).path("words").asInt()).isEqualTo(2);
        assertThat(Path.of(concord.project(), "source", "inner", "b.md")).exists();
    }

    @Test
    void addGoesOnAfterAFileThatCannotBeExtracted() {
        concord.newProject();

        var added =
                concord.run(
                        "add",
                        concord.project(),
                        concord.file("bad.docx", "no archive"),
                        concord.file("good.txt", "Fine."),
                        "--json");

        assertThat(added.exit()).isEqualTo(2);
        assertThat(added.message()).contains("bad.docx");
        assertThat(added.json().findValuesAsString("document")).containsExactly("good.txt");
        assertThat(Path.of(concord.project(), "source", "bad.docx")).doesNotExist();
    }

    @Test
    void importTakesGlossariesMemoriesAndRules() throws IOException {
        concord.newProject();
        String csv = concord.file("terms.csv", "source,target\nlid,Deckel\n");
        String tmx =
                concord.file("old.tmx", TestFiles.tmx("Open the lid.", "Öffnen Sie den Deckel."));
        String srx = concord.file("rules.srx", TestFiles.SRX);

        var taken = concord.done("import", concord.project(), csv, tmx, srx, "--json");

        assertThat(taken.json().findValuesAsString("kind"))
                .containsExactly("glossary", "memory", "segmentation");
        assertThat(taken.json().findValuesAsString("imported")).containsExactly("1", "1", "1");
        assertThat(Files.readString(Path.of(concord.project(), "segmentation.srx")))
                .isEqualTo(TestFiles.SRX);
        var found = concord.done("lookup", concord.project(), "Open", "the", "lid.", "--json");
        assertThat(found.json().get(0).path("target").asString())
                .isEqualTo("Öffnen Sie den Deckel.");
        assertThat(found.json().get(0).path("similarity").asInt()).isEqualTo(100);
        assertThat(found.json().get(0).path("kind").asString()).isEqualTo("exact");
    }

    @Test
    void importedRulesSegmentDocuments() {
        concord.newProject();
        String text = concord.file("a.txt", "One; two; three.\n");
        concord.done("add", concord.project(), text);

        concord.done("import", concord.project(), concord.file("rules.srx", TestFiles.SRX));

        assertThat(concord.done("segments", concord.project(), "--json").jsonLines())
                .extracting(line -> line.path("source").asString())
                .containsExactly("One;", "two;", "three.");
    }

    @Test
    void importRefusesRulesThatWouldMoveTranslations() {
        concord.newProject();
        concord.done("add", concord.project(), concord.file("a.txt", "One; two; three.\n"));
        concord.done("confirm", concord.project(), "--segment", "a.txt#1", "--text", "Eins; zwei.");

        var refused =
                concord.run("import", concord.project(), concord.file("rules.srx", TestFiles.SRX));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("a.txt").contains("before you translate");
        assertThat(Path.of(concord.project(), "segmentation.srx")).doesNotExist();
    }

    @Test
    void openMakesAProjectBesideADocument() {
        String file = concord.file("guide.md", "# Guide\n");

        concord.done("open", file, "--target", "ko");

        Path made = folder.resolve("guide.md-ko");
        assertThat(concord.shown())
                .singleElement()
                .satisfies(shown -> assertThat(shown).contains(made));
        assertThat(concord.done("segments", made.toString(), "--json").jsonLines()).hasSize(1);
        concord.done("open", file, "--target", "ko");
        assertThat(concord.shown()).hasSize(2);
    }

    @Test
    void openRefusesWhatItCannotOpen() {
        assertThat(concord.run("open", folder.resolve("nothing").toString()).exit()).isEqualTo(2);
        assertThat(concord.run("open", folder.toString()).message()).contains("no Concord project");
        var unknown = concord.run("open", concord.file("x.xyz", "?"), "--target", "de");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(folder.resolve("x.xyz-de")).doesNotExist();
        assertThat(concord.shown()).isEmpty();
    }

    @Test
    void demoMakesAFreshCopyOfTheSample() {
        var made =
                concord.done(
                        "demo",
                        "--target",
                        "ko",
                        "--dir",
                        concord.project(),
                        "--no-window",
                        "--translated",
                        "everything",
                        "--json");

        assertThat(made.json().path("target").asString()).isEqualTo("ko");
        assertThat(concord.shown()).isEmpty();
        var conflicts = concord.done("conflicts", concord.project(), "--json");
        assertThat(conflicts.json().findValuesAsString("term")).contains("device", "alarm");
        var merged = concord.done("merge", concord.project(), "--json");
        assertThat(merged.json().findValuesAsString("document")).hasSize(4);
    }

    @Test
    void demoOpensTheWindowAndLeavesSomethingToTranslate() {
        concord.done("demo", "--target", "de", "--dir", concord.project());

        assertThat(concord.shown()).hasSize(1);
        var stats = concord.done("stats", concord.project(), "--json").json();
        assertThat(stats.path("total").path("confirmed").asInt()).isPositive();
        assertThat(stats.path("total").path("progress").asDouble()).isBetween(0.2, 0.9);
    }

    @Test
    void concordAloneOpensTheWindow() {
        concord.done();

        assertThat(concord.shown()).singleElement().satisfies(shown -> assertThat(shown).isEmpty());
    }
}
