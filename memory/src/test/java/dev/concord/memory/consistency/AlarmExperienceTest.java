package dev.concord.memory.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.AlarmExperience.Answered;
import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AlarmExperienceTest {
    private static final AlarmSettings USUAL = AlarmSettings.DEFAULT;
    private final List<Answered> answers = new ArrayList<>();

    @Test
    void withoutAnswersTheProjectsThresholdHolds() {
        assertThat(needed("device", AlarmKind.NEW)).isEqualTo(8_000);
        assertThat(experience().note(key("device"), AlarmKind.NEW)).isEmpty();
    }

    @Test
    void dismissalRaisesWhatTheSameTermNeedsInEveryKind() {
        dismissed("device", AlarmKind.NEW);

        assertThat(needed("device", AlarmKind.NEW)).isEqualTo(8_750);
        assertThat(needed("device", AlarmKind.ABSENT)).isEqualTo(8_750);
        assertThat(needed("button", AlarmKind.NEW)).isEqualTo(8_000);
        assertThat(experience().note(key("device"), AlarmKind.OTHER))
                .contains("1 of 1 hints about it were dismissed");
    }

    @Test
    void noNumberOfDismissalsSilencesTheSurestHints() {
        for (int i = 0; i < 20; i++) {
            dismissed("device", AlarmKind.NEW);
        }

        assertThat(needed("device", AlarmKind.NEW)).isEqualTo(AlarmExperience.CEILING);
    }

    @Test
    void upheldAlarmAboutTheTermBalancesADismissal() {
        dismissed("device", AlarmKind.NEW);
        upheld("device", AlarmKind.OTHER);

        assertThat(needed("device", AlarmKind.NEW)).isEqualTo(8_000);
    }

    @Test
    void severalDismissalsOfAKindRaiseItALittleForEveryTerm() {
        dismissed("a", AlarmKind.ABSENT);
        dismissed("b", AlarmKind.ABSENT);
        assertThat(needed("device", AlarmKind.ABSENT)).isEqualTo(8_000);

        dismissed("c", AlarmKind.ABSENT);
        upheld("d", AlarmKind.ABSENT);

        assertThat(needed("device", AlarmKind.ABSENT)).isEqualTo(8_094);
        assertThat(needed("device", AlarmKind.NEW)).isEqualTo(8_000);
        assertThat(experience().note(key("device"), AlarmKind.ABSENT))
                .contains("3 of 4 such hints were dismissed in this project");
    }

    @Test
    void termThatWasDismissedAgainAndAgainIsOneOfItsKind() {
        for (int i = 0; i < 9; i++) {
            dismissed("a", AlarmKind.OTHER);
        }

        assertThat(experience().of(AlarmKind.OTHER)).isEqualTo(new Answers(1, 0));
        assertThat(needed("device", AlarmKind.OTHER)).isEqualTo(8_000);
    }

    @Test
    void kindThatWasUpheldAsOftenIsNotRaised() {
        for (String term : List.of("a", "b", "c")) {
            dismissed(term, AlarmKind.OTHER);
            upheld(term + "x", AlarmKind.OTHER);
        }

        assertThat(needed("device", AlarmKind.OTHER)).isEqualTo(8_000);
    }

    @Test
    void strictThresholdIsNotLowered() {
        dismissed("device", AlarmKind.NEW);

        assertThat(
                        experience()
                                .confidenceNeeded(
                                        key("device"),
                                        AlarmKind.NEW,
                                        USUAL.withThresholds(9_900, 5)))
                .isEqualTo(9_900);
    }

    private void dismissed(String term, AlarmKind kind) {
        answers.add(new Answered(key(term), kind, true));
    }

    private void upheld(String term, AlarmKind kind) {
        answers.add(new Answered(key(term), kind, false));
    }

    private int needed(String term, AlarmKind kind) {
        return experience().confidenceNeeded(key(term), kind, USUAL);
    }

    private AlarmExperience experience() {
        return new AlarmExperience(answers);
    }

    private static HistoryKey key(String term) {
        return new HistoryKey(Scope.PROJECT, term);
    }
}
