package dev.concord.memory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.review.MatchAdvice.Deviation;
import dev.concord.memory.review.MatchAdvice.Repair;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.session.TestDesk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchAdvisorTest {
    @TempDir Path folder;

    private TestDesk open(String language, ResolutionStrategy strategy) throws Exception {
        var desk =
                new TestDesk(folder.resolve("memory.db"), language, strategy, new SettableClock());
        desk.document(
                "Press the button.",
                "The button is red.",
                "Hold the button.",
                "Release the button.",
                "The button is new.");
        return desk;
    }

    private static MatchAdvice advise(TestDesk desk, String source, String known, String target) {
        return desk.advisor().advise(Scope.PROJECT, source, known, target);
    }

    @Test
    void adviseOffersTheGlossarysRendering() throws Exception {
        try (TestDesk desk = open("de", ResolutionStrategy.GLOSSARY_PREFERRED)) {
            desk.list("device", Term.preferred("Gerät"), Term.of("Apparat", TermStatus.DEPRECATED));

            MatchAdvice advice =
                    advise(
                            desk,
                            "Switch the device on now.",
                            "Switch the device on.",
                            "Schalten Sie den Apparat ein.");

            assertThat(advice.deviations())
                    .containsExactly(
                            new Deviation(
                                    "device",
                                    "Apparat",
                                    List.of("Gerät"),
                                    Severity.WARNING,
                                    "The glossary says 'Gerät'"));
            assertThat(advice.repaired())
                    .contains(new Repair("Schalten Sie den Gerät ein.", false));
        }
    }

    @Test
    void adviseSaysNothingOfWhatIsRightOrNotConcerned() throws Exception {
        try (TestDesk desk = open("de", ResolutionStrategy.GLOSSARY_PREFERRED)) {
            desk.list("device", "Gerät");

            assertThat(
                            advise(
                                            desk,
                                            "Charge the devices.",
                                            "Charge the devices!",
                                            "Laden Sie die Geräte!")
                                    .deviations())
                    .isEmpty();
            assertThat(
                            advise(
                                            desk,
                                            "Charge the device.",
                                            "Charge the battery.",
                                            "Laden Sie den Akku.")
                                    .deviations())
                    .isEmpty();
            assertThat(
                            advise(
                                            desk,
                                            "Charge the battery.",
                                            "Charge the device.",
                                            "Laden Sie den Apparat.")
                                    .deviations())
                    .isEmpty();
        }
    }

    @Test
    void adviseKeepsToALockAndItsParticle() throws Exception {
        try (TestDesk desk = open("ko", ResolutionStrategy.MANUAL_REVIEW)) {
            desk.confirm(1, "버튼을 누르십시오.", new MarkedPair("button", "버튼"));
            desk.confirm(2, "단추는 빨간색입니다.", new MarkedPair("button", "단추"));
            desk.review().apply(Scope.PROJECT, "button", "버튼", true, "Haus", List.of());

            MatchAdvice advice =
                    advise(desk, "The button is blue.", "The button is red.", "단추는 빨간색입니다.");

            assertThat(advice.deviations())
                    .containsExactly(
                            new Deviation(
                                    "button",
                                    "단추",
                                    List.of("버튼"),
                                    Severity.ERROR,
                                    "Locked to '버튼'"));
            assertThat(advice.repaired()).contains(new Repair("버튼은 빨간색입니다.", true));
        }
    }

    @Test
    void adviseFollowsAClearMajorityOnly() throws Exception {
        try (TestDesk desk = open("de", ResolutionStrategy.MOST_FREQUENT)) {
            desk.confirm(1, "Drücken Sie die Taste.", new MarkedPair("button", "Taste"));
            desk.confirm(2, "Der Knopf ist rot.", new MarkedPair("button", "Knopf"));
            String source = "The button is old.";
            String target = "Der Knopf ist alt.";

            assertThat(advise(desk, source, source, target).deviations()).isEmpty();

            desk.confirm(3, "Halten Sie die Taste.", new MarkedPair("button", "Taste"));
            desk.confirm(4, "Lassen Sie die Taste los.", new MarkedPair("button", "Taste"));
            assertThat(advise(desk, source, source, target).deviations())
                    .singleElement()
                    .satisfies(deviation -> {
                        assertThat(deviation.severity()).isEqualTo(Severity.HINT);
                        assertThat(deviation.reason()).isEqualTo("'button' was 'Taste' 3 times");
                        assertThat(deviation.expected()).containsExactly("Taste");
                    });
        }
    }

    @Test
    void adviseMarksWhatIsAdvisedAgainstEvenWithoutAnythingBetter() throws Exception {
        try (TestDesk desk = open("de", ResolutionStrategy.GLOSSARY_PREFERRED)) {
            desk.list("device", Term.of("Apparat", TermStatus.DEPRECATED));

            MatchAdvice advice = advise(desk, "The device.", "The device.", "Der Apparat.");

            assertThat(advice.deviations())
                    .extracting(Deviation::rendering, Deviation::expected)
                    .containsExactly(tuple("Apparat", List.of()));
            assertThat(advice.repaired()).isEmpty();
        }
    }
}
