package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class PretranslationCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
        concord.done(
                "import",
                concord.project(),
                concord.file("m.tmx", TestFiles.tmx("Open the lid.", "Deckel öffnen.")));
        concord.done(
                "add",
                concord.project(),
                concord.file("more.txt", "Open the lid.\n\nOpen the big lid.\n"));
    }

    @Test
    void dryRunShowsWhatWouldBeFilledAndChangesNothing() {
        List<JsonNode> rows = pretranslate("--dry-run");

        assertThat(rows).hasSize(3);
        JsonNode first = rows.getFirst();
        assertThat(first.path("document").asString()).isEqualTo("guide.txt");
        assertThat(first.path("segment").asString()).isEqualTo("3");
        assertThat(first.path("kind").asString()).isEqualTo("exact");
        assertThat(first.path("similarity").asInt()).isEqualTo(100);
        assertThat(first.path("origin").asString()).contains("m.tmx");
        assertThat(first.path("target").asString()).isEqualTo("Deckel öffnen.");
        assertThat(first.path("verdict").asString()).isEqualTo("fill");
        assertThat(states()).containsOnly("initial");
        assertThat(targets()).containsOnly("");
    }

    @Test
    void mergeTellsWhatItLeavesOutForItsInlineCodes() {
        String page = concord.file("page.md", "Open **the** lid.\n");
        concord.done("add", concord.project(), page);
        pretranslate("--file", "page.md");

        var merged = concord.done("merge", concord.project(), "--json").json();

        assertThat(merged.findValuesAsString("document")).contains("page.md");
        for (JsonNode each : merged) {
            boolean isPage = each.path("document").asString().equals("page.md");
            assertThat(each.path("leftOut").asInt()).isEqualTo(isPage ? 1 : 0);
            assertThat(each.path("pretranslated").asInt()).isZero();
        }
        assertThat(concord.done("merge", concord.project()).out())
                .contains(
                        "page.md: 0 of 1 segments translated,"
                                + " 1 left out until their inline codes are right");
    }

    @Test
    void filledTargetsAreListedMergedAndUndoneInALaterRun() throws Exception {
        assertThat(pretranslate("--min", "100")).hasSize(2);

        assertThat(targets()).containsExactly("", "", "Deckel öffnen.", "Deckel öffnen.", "");
        assertThat(states()).containsOnly("initial");
        var merged = concord.done("merge", concord.project(), "--json").json();
        assertThat(merged.get(0).path("pretranslated").asInt()).isOne();
        assertThat(merged.get(0).path("confirmed").asInt()).isZero();
        assertThat(target("guide.txt")).contains("Deckel öffnen.");
        concord.done("merge", concord.project(), "--confirmed");
        assertThat(target("guide.txt")).contains("Open the lid.");
        assertThat(undo().path("undone").asInt()).isEqualTo(2);
        assertThat(targets()).containsOnly("");
        assertThat(undo().path("undone").asInt()).isZero();
    }

    @Test
    void exportedXliffSaysThatAFilledTargetIsNotConfirmed() throws Exception {
        pretranslate("--file", "more.txt");
        Path exported = concord.path("all.xlf");

        concord.done("export", concord.project(), "--xliff", exported.toString());

        assertThat(Files.readString(exported))
                .containsSubsequence("state=\"initial\"", "Open the lid.", "Deckel öffnen.");
    }

    @Test
    void exactMatchesAreConfirmedIfWantedAndUndone() {
        assertThat(pretranslate("--confirm", "exact", "--min", "60"))
                .extracting(row -> row.path("state").asString())
                .containsExactly("translated", "translated", "initial");

        assertThat(states())
                .containsExactly("initial", "initial", "translated", "translated", "initial");
        assertThat(undo().path("undone").asInt()).isEqualTo(3);
        assertThat(states()).containsOnly("initial");
    }

    @Test
    void allListsWhatIsLeftAloneWithItsReason() {
        confirm("guide.txt#3", "Den Deckel öffnen.");

        assertThat(pretranslate("--dry-run", "--all"))
                .extracting(row -> row.path("verdict").asString())
                .containsExactly("no-match", "no-match", "confirmed", "fill", "fill");
    }

    @Test
    void badOptionsAreRefused() {
        assertThat(concord.run("pretranslate", concord.project(), "--min", "101").exit())
                .isEqualTo(2);
        assertThat(concord.run("pretranslate", concord.project(), "--confirm", "all").message())
                .contains("exact or in-context");
        assertThat(concord.run("pretranslate", concord.project(), "--file", "no.txt").exit())
                .isEqualTo(2);
        assertThat(concord.run("propagate", concord.project(), "--segment", "guide.txt").exit())
                .isEqualTo(2);
        assertThat(concord.run("propagate", concord.project(), "--segment", "guide.txt#3").exit())
                .isEqualTo(2);
        assertThat(concord.run("propagate", concord.project(), "--exempt", "guide.txt#9").exit())
                .isEqualTo(2);
    }

    @Test
    void propagateConfirmsTheSameSourceElsewhereButNotWhereItIsExempt() {
        confirm("guide.txt#3", "Den Deckel öffnen.");
        assertThat(propagate("--dry-run").getFirst().path("verdict").asString())
                .isEqualTo("would-confirm");

        concord.done("propagate", concord.project(), "--exempt", "more.txt#1");
        assertThat(propagate().getFirst().path("verdict").asString()).isEqualTo("exempt");
        concord.done("propagate", concord.project(), "--allow", "more.txt#1");
        assertThat(propagate().getFirst().path("verdict").asString()).isEqualTo("confirmed");

        assertThat(targets().get(3)).isEqualTo("Den Deckel öffnen.");
        assertThat(undo().path("undone").asInt()).isOne();
        assertThat(targets().get(3)).isEmpty();
        assertThat(targets().get(2)).isEqualTo("Den Deckel öffnen.");
    }

    @Test
    void analysisAgreesWithPretranslationAndWithTheStatistics() throws Exception {
        Path html = concord.path("a.html");
        Path csv = concord.path("a.csv");
        var total =
                concord.done(
                                "analyse",
                                concord.project(),
                                "--html",
                                html.toString(),
                                "--csv",
                                csv.toString(),
                                "--json")
                        .json()
                        .path("total");

        assertThat(total.path("bands").path("100").path("segments").asInt()).isOne();
        assertThat(total.path("bands").path("repetition").path("segments").asInt()).isOne();
        assertThat(total.path("bands").path("none").path("segments").asInt()).isEqualTo(2);
        assertThat(total.path("total").path("segments").asInt()).isEqualTo(5);
        var stats = concord.done("stats", concord.project(), "--json").json();
        assertThat(stats.path("matches")).isEqualTo(total);
        assertThat(stats.path("documents").get(0).path("matches").path("total").path("segments"))
                .hasToString("3");
        assertThat(Files.readString(html)).contains("guide.txt").doesNotContain("<script");
        assertThat(Files.readString(csv)).contains("\"more.txt\",repetition,1,3,13\r\n");
        assertThat(concord.done("analyze", concord.project()).out()).contains("Repetitions");
    }

    @Test
    void statsLeaveMatchesOutWhenNobodyAsksForThem() {
        var stats = concord.done("stats", concord.project(), "--without-matches", "--json").json();

        assertThat(stats.has("matches")).isFalse();
        assertThat(stats.path("documents").get(0).has("matches")).isFalse();
        assertThat(stats.path("total").path("segments").asInt()).isEqualTo(5);
        assertThat(concord.done("stats", concord.project(), "--without-matches").out())
                .contains("all documents: 5 segments")
                .doesNotContain("words by match");
    }

    private void confirm(String segment, String target) {
        concord.done("confirm", concord.project(), "--segment", segment, "--text", target);
    }

    private JsonNode undo() {
        return concord.done("undo", concord.project(), "--json").json();
    }

    private List<JsonNode> propagate(String... options) {
        return lines(List.of("propagate", concord.project(), "--segment", "guide.txt#3"), options);
    }

    private List<JsonNode> pretranslate(String... options) {
        return lines(List.of("pretranslate", concord.project()), options);
    }

    private List<JsonNode> lines(List<String> command, String... options) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(options));
        all.add("--json");
        return concord.done(all.toArray(String[]::new)).jsonLines();
    }

    private List<String> states() {
        return column("state");
    }

    private List<String> targets() {
        return column("target");
    }

    private List<String> column(String name) {
        return concord.done("segments", concord.project(), "--json").jsonLines().stream()
                .map(row -> row.path(name).asString())
                .toList();
    }

    private String target(String document) throws Exception {
        return Files.readString(Path.of(concord.project(), "target", document));
    }
}
