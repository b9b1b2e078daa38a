package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
        concord.done(
                "confirm",
                concord.project(),
                "--from",
                concord.file(
                        "t.tsv",
                        """
                        guide.txt\t1\tDrücken Sie die Reset-Taste.
                        guide.txt\t2\tDer Rückstellknopf ist rot.\t8000\treset button=Rückstellknopf
                        """));
    }

    @Test
    void conflictsListRenderingsWithTheirSegments() {
        var found = concord.run("conflicts", concord.project(), "--json", "--fail");

        assertThat(found.exit()).isEqualTo(1);
        var conflict = found.json().get(0);
        assertThat(conflict.path("term").asString()).isEqualTo("reset button");
        assertThat(conflict.path("severity").asString()).isEqualTo("warning");
        assertThat(conflict.path("locked").asBoolean()).isFalse();
        assertThat(conflict.path("renderings").findValuesAsString("text"))
                .containsExactlyInAnyOrder("Reset-Taste", "Rückstellknopf");
        assertThat(conflict.path("renderings").findValuesAsString("segment"))
                .containsExactlyInAnyOrder("1", "2");
        var resolution = conflict.path("resolution");
        assertThat(resolution.path("kind").asString()).isEqualTo("chosen");
        assertThat(resolution.path("rendering").asString()).isEqualTo("Reset-Taste");
        assertThat(resolution.path("strategy").asString()).isEqualTo("glossary-preferred");
        assertThat(resolution.path("reason").asString()).isNotBlank();
    }

    @Test
    void conflictsNeedReviewUnderThatStrategy() {
        concord.done("settings", concord.project(), "--strategy", "manual-review");

        var resolution =
                concord.done("conflicts", concord.project(), "--json")
                        .json()
                        .get(0)
                        .path("resolution");

        assertThat(resolution.path("kind").asString()).isEqualTo("needs-review");
        assertThat(resolution.path("rendering").isNull()).isTrue();
    }

    @Test
    void aDecisionIsAppliedEverywhereAndLocked() {
        var decided =
                concord.done(
                        "decide",
                        concord.project(),
                        "--term",
                        "reset buttons",
                        "--rendering",
                        "Reset-Taste",
                        "--lock",
                        "--apply",
                        "--json");

        assertThat(decided.json().path("locked").asBoolean()).isTrue();
        assertThat(decided.json().path("applied").get(0).path("segment").asString()).isEqualTo("2");
        assertThat(decided.json().path("applied").get(0).path("after").asString())
                .contains("Reset-Taste");
        assertThat(concord.run("conflicts", concord.project(), "--fail").exit()).isZero();
        var against =
                concord.done(
                        "confirm",
                        concord.project(),
                        "--segment",
                        "guide.txt#2",
                        "--text",
                        "Der Knopf ist rot.",
                        "--usage",
                        "reset button=Knopf",
                        "--json");
        assertThat(against.json().path("conflicts").get(0).path("severity").asString())
                .isEqualTo("error");
    }

    @Test
    void aLockIsOpenedAndADecisionWithdrawn() {
        concord.done(
                "decide",
                concord.project(),
                "--term",
                "reset button",
                "--rendering",
                "Rückstellknopf",
                "--lock");

        var unlocked =
                concord.done(
                        "decide",
                        concord.project(),
                        "--term",
                        "reset button",
                        "--unlock",
                        "--json");
        var withdrawn =
                concord.done(
                        "decide",
                        concord.project(),
                        "--term",
                        "reset button",
                        "--withdraw",
                        "--json");

        assertThat(unlocked.json().path("locked").asBoolean()).isFalse();
        assertThat(unlocked.json().path("rendering").asString()).isEqualTo("Rückstellknopf");
        assertThat(withdrawn.json().path("rendering").isNull()).isTrue();
    }

    @Test
    void aDismissedConflictStaysAway() {
        concord.done("decide", concord.project(), "--term", "reset button", "--dismiss");

        assertThat(concord.done("conflicts", concord.project(), "--json").json().isEmpty())
                .isTrue();
        assertThat(
                        concord.run(
                                        "decide",
                                        concord.project(),
                                        "--term",
                                        "reset button",
                                        "--dismiss")
                                .message())
                .contains("There is no conflict");
    }

    @Test
    void twoRenderingsMayBothBeRight() {
        concord.done(
                "decide",
                concord.project(),
                "--term",
                "reset button",
                "--both",
                "Reset-Taste",
                "--both",
                "Rückstellknopf");

        assertThat(concord.run("conflicts", concord.project(), "--fail").exit()).isZero();
        assertThat(
                        concord.run(
                                        "decide",
                                        concord.project(),
                                        "--term",
                                        "x",
                                        "--both",
                                        "only one")
                                .exit())
                .isEqualTo(2);
    }

    @Test
    void decideAsksForAnAnswer() {
        assertThat(concord.run("decide", concord.project(), "--term", "x").exit()).isEqualTo(2);
        assertThat(
                        concord.run(
                                        "decide",
                                        concord.project(),
                                        "--term",
                                        "x",
                                        "--dismiss",
                                        "--lock")
                                .exit())
                .isEqualTo(2);
    }

    @Test
    void statsCountWordsProgressAndConsistency() {
        concord.done("add", concord.project(), concord.file("b.txt", "Open the lid.\n"));

        var stats = concord.done("stats", concord.project(), "--json").json();

        var total = stats.path("total");
        assertThat(total.path("segments").asInt()).isEqualTo(4);
        assertThat(total.path("words").asInt()).isEqualTo(15);
        assertThat(total.path("characters").asInt()).isEqualTo(23 + 24 + 13 + 13);
        assertThat(total.path("repetitions").asInt()).isEqualTo(1);
        assertThat(total.path("repeatedWords").asInt()).isEqualTo(3);
        assertThat(total.path("confirmed").asInt()).isEqualTo(2);
        assertThat(total.path("progress").asDouble()).isEqualTo(0.6);
        assertThat(stats.path("consistency").path("index").asDouble()).isEqualTo(0.5);
        assertThat(stats.path("conflicts").asInt()).isEqualTo(1);
        assertThat(stats.path("documents").findValuesAsString("document"))
                .containsExactly("guide.txt", "b.txt");
    }

    @Test
    void decideRefusesAScopeInWhichTermsAreNotJudged() {
        String each = folder.resolve("each").toString();
        concord.done("new", each, "--source", "en", "--target", "de", "--per-document");

        assertThat(decideReset(each).message()).contains("--document");
        assertThat(decideReset(each, "--document", "none.txt").message()).contains("none.txt");
        assertThat(decideReset(concord.project(), "--document", "guide.txt").message())
                .contains("leave --document out");
    }

    private ConcordLine.Outcome decideReset(String project, String... more) {
        var arguments =
                new ArrayList<>(List.of("decide", project, "--term", "reset", "--rendering", "R"));
        arguments.addAll(List.of(more));
        var outcome = concord.run(arguments.toArray(String[]::new));
        assertThat(outcome.exit()).isEqualTo(2);
        return outcome;
    }
}
