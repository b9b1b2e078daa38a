package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    private void assertRefused(String message, String... options) {
        var refused = concord.run("settings", concord.project(), options[0], options[1]);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains(message);
    }
}
