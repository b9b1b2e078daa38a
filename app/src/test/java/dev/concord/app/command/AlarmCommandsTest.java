package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlarmCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
    }

    @Test
    void settingsChangeOfWhatTranslatorsAreWarned() {
        concord.done(
                "settings",
                concord.project(),
                "--alarms",
                "error,hint",
                "--hint-confidence",
                "92.5",
                "--hint-occurrences",
                "3");

        var alarms = concord.done("settings", concord.project(), "--json").json().path("alarms");

        assertThat(alarms.path("shown").toString()).isEqualTo("[\"error\",\"hint\"]");
        assertThat(alarms.path("minimumConfidence").asInt()).isEqualTo(9_250);
        assertThat(alarms.path("minimumOccurrences").asInt()).isEqualTo(3);
        assertThat(concord.done("settings", concord.project()).out())
                .contains("alarms: error, hint; hints from 92.5 % on, after 3 occurrences");
    }

    @Test
    void settingsRefuseAlarmsThatMakeNoSense() {
        assertRefused("Errors are always shown", "--alarms", "hint");
        assertRefused("takes error, warning and hint", "--alarms", "error,loud");
        assertRefused("0 to 10000", "--hint-confidence", "101");
        assertRefused("at most two decimals", "--hint-confidence", "80.123");
        assertRefused("at least 1", "--hint-occurrences", "0");
    }

    @Test
    void warningsThatAreNotShownAreNotConflicts() {
        concord.done("settings", concord.project(), "--alarms", "error");
        String replayed = concord.file("t.tsv", "guide.txt\t1\tDrücken Sie den Rückstellknopf.\n");

        var line =
                concord.done("confirm", concord.project(), "--from", replayed, "--json")
                        .jsonLines()
                        .getFirst();

        assertThat(line.path("conflicts").size()).isZero();
        assertThat(concord.done("conflicts", concord.project(), "--json").json().size()).isZero();
        concord.done("settings", concord.project(), "--alarms", "error,warning");
        assertThat(concord.done("conflicts", concord.project(), "--json").json().size()).isOne();
    }

    @Test
    void dismissedConflictStaysAwayWhenItsDocumentComesAnewUnderAnotherName() {
        replayTwoRenderings("guide.txt");
        concord.done("decide", concord.project(), "--term", "reset button", "--dismiss");
        String again =
                concord.file(
                        "second.txt",
                        "A new first paragraph.\n\nThe reset button is red.\n\nPress the reset"
                                + " button.\n");

        concord.done("add", concord.project(), concord.path("guide.txt").toString());
        concord.done("add", concord.project(), again);
        var lines =
                concord.done(
                                "confirm",
                                concord.project(),
                                "--from",
                                concord.file(
                                        "u.tsv",
                                        "second.txt\t2\tDer Rückstellknopf ist rot.\n"
                                                + "second.txt\t3\tDrücken Sie die Reset-Taste.\n"),
                                "--json")
                        .jsonLines();

        assertThat(lines).allSatisfy(line -> assertThat(line.path("conflicts").size()).isZero());
        assertThat(conflicts()).isZero();
    }

    @Test
    void dismissalIsTakenBackByUndoAndByDecide() {
        replayTwoRenderings("guide.txt");
        concord.done("decide", concord.project(), "--term", "reset button", "--dismiss");

        assertThat(concord.done("undo", concord.project(), "--json").json().path("undone").asInt())
                .isOne();
        assertThat(conflicts()).isOne();
        concord.done("decide", concord.project(), "--term", "reset button", "--dismiss");
        assertThat(conflicts()).isZero();
        concord.done("decide", concord.project(), "--term", "reset buttons", "--undismiss");

        assertThat(conflicts()).isOne();
        assertThat(
                        concord.run(
                                        "decide",
                                        concord.project(),
                                        "--term",
                                        "reset button",
                                        "--undismiss")
                                .message())
                .contains("was dismissed");
    }

    @Test
    void renderingIsAcceptedWhereTheSourceHasAWord() {
        replayTwoRenderings("guide.txt");

        var decided =
                concord.done(
                                "decide",
                                concord.project(),
                                "--term",
                                "reset button",
                                "--accept",
                                "Rückstellknopf",
                                "--when",
                                "red",
                                "--in",
                                "guide.txt",
                                "--json")
                        .json();

        var context = decided.path("contexts").get(0);
        assertThat(context.path("words").get(0).asString()).isEqualTo("red");
        assertThat(context.path("document").asString()).isEqualTo("guide.txt");
        assertThat(context.path("renderings").get(0).asString()).isEqualTo("Rückstellknopf");
        assertThat(conflicts()).isZero();
        var elsewhere =
                concord.done(
                                "confirm",
                                concord.project(),
                                "--from",
                                concord.file(
                                        "v.tsv", "guide.txt\t1\tDrücken Sie den Rückstellknopf.\n"),
                                "--json")
                        .jsonLines()
                        .getFirst();
        assertThat(elsewhere.path("conflicts").get(0).path("rendering").asString())
                .isEqualTo("Rückstellknopf");
        concord.done("undo", concord.project());
        assertThat(concord.done("conflicts", concord.project(), "--json").json().toString())
                .contains("\"count\":2");
    }

    @Test
    void contextsAreProposedAndTakenBack() {
        replayTwoRenderings("guide.txt");
        String[] decide = {"decide", concord.project(), "--term", "reset button"};

        var proposed = concord.done(with(decide, "--contexts-of", "Rückstellknopf", "--json"));
        assertThat(proposed.out()).contains("\"red\"");
        concord.done(with(decide, "--accept", "Rückstellknopf", "--when", "red"));
        assertThat(conflicts()).isZero();
        concord.done(with(decide, "--unaccept", "--when", "red"));

        assertThat(conflicts()).isOne();
        assertThat(concord.run(with(decide, "--unaccept", "--when", "red")).exit()).isEqualTo(2);
        assertThat(concord.run(with(decide, "--dismiss", "--when", "red")).message())
                .contains("go with --accept");
        assertThat(concord.run(with(decide, "--accept", "R", "--in", "none.txt")).message())
                .contains("none.txt");
    }

    @Test
    void settingsTellWhatAnswersHaveTaught() {
        concord.done(
                "confirm",
                concord.project(),
                "--from",
                concord.file("w.tsv", "guide.txt\t3\tÖffnen Sie den Deckel.\t9000\tlid=Deckel\n"));
        concord.done("add", concord.project(), concord.file("b.txt", "Close the lid.\n"));
        concord.done(
                "confirm",
                concord.project(),
                "--from",
                concord.file("x.tsv", "b.txt\t1\tSchließen Sie die Klappe.\t9000\tlid=Klappe\n"));
        concord.done("decide", concord.project(), "--term", "lid", "--dismiss");

        var answered =
                concord.done("settings", concord.project(), "--json")
                        .json()
                        .path("alarms")
                        .path("answered");

        assertThat(answered.get(2).path("kind").asString()).isEqualTo("new");
        assertThat(answered.get(2).path("dismissed").asInt()).isOne();
        assertThat(answered.get(2).path("confidenceNeeded").asInt()).isEqualTo(8_000);
        assertThat(answered.get(0).path("confidenceNeeded").isNull()).isTrue();
        assertThat(concord.done("settings", concord.project()).out())
                .contains("new: 1 dismissed, 0 upheld; needs 80 %");
    }

    private void replayTwoRenderings(String document) {
        concord.done(
                "confirm",
                concord.project(),
                "--from",
                concord.file(
                        "t.tsv",
                        document
                                + "\t1\tDrücken Sie die Reset-Taste.\n"
                                + document
                                + "\t2\tDer Rückstellknopf ist rot.\t8000\t"
                                + "reset button=Rückstellknopf\n"));
    }

    private int conflicts() {
        return concord.done("conflicts", concord.project(), "--json").json().size();
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    private void assertRefused(String message, String... options) {
        var refused = concord.run("settings", concord.project(), options[0], options[1]);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains(message);
    }
}
