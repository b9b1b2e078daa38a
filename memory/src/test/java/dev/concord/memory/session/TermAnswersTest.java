package dev.concord.memory.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.AlarmExperience;
import dev.concord.memory.consistency.Answers;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.UsageContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TermAnswersTest {
    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk =
                new TestDesk(
                        folder.resolve("memory.db"),
                        "de",
                        ResolutionStrategy.MOST_FREQUENT,
                        new SettableClock());
        desk.document(
                "Press the key.",
                "Turn the key.",
                "The key is red.",
                "Press the tab key.",
                "Hold the tab key.",
                "Each key has a cap.",
                "Lose no key.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void dismissalIsUndoneAsTheLatestActionAlsoInALaterRun() throws Exception {
        conflictOfKey();
        String batch = desk.sessions().answers().dismiss(conflict());
        assertThat(tracker().conflicts()).isEmpty();

        desk.reopen();
        assertThat(tracker().conflicts()).isEmpty();
        var undone = new LatestAction(desk.sessions(), desk.store().sessions()).undo();

        assertThat(undone).contains(new LatestAction.Undone(batch, 1));
        assertThat(tracker().conflicts()).hasSize(1);
        desk.reopen();
        assertThat(tracker().conflicts()).hasSize(1);
        assertThat(new LatestAction(desk.sessions(), desk.store().sessions()).undo()).isEmpty();
    }

    @Test
    void dismissedConflictIsDismissedAgainAfterItWasTakenBack() throws Exception {
        conflictOfKey();
        desk.sessions().answers().dismiss(conflict());

        assertThat(desk.sessions().answers().takeDismissalsBack(Scope.PROJECT, "Keys")).isOne();
        assertThat(tracker().declarations().dismissals()).isEmpty();
        desk.sessions().answers().dismiss(conflict());

        assertThat(tracker().conflicts()).isEmpty();
        desk.reopen();
        assertThat(tracker().conflicts()).isEmpty();
    }

    @Test
    void dismissedPairStaysSilentWhenAThirdRenderingComes() throws Exception {
        conflictOfKey();
        desk.sessions().answers().dismiss(conflict());

        List<TermAlarm> alarms =
                desk.confirm(6, "Jeder Knopf hat eine Kappe.", pair("Knopf")).alarms();

        assertThat(alarms).singleElement().extracting(TermAlarm::rendering).isEqualTo("Knopf");
        assertThat(desk.sessions().alarms(TestDesk.key(4))).isEmpty();
        assertThat(conflict().renderings()).hasSize(3);
    }

    @Test
    void dismissalTeachesAndItsUndoingTakesThatBack() throws Exception {
        conflictOfKey();
        assertThat(conflict().kind()).isEqualTo(AlarmKind.NEW);
        String batch = desk.sessions().answers().dismiss(conflict());

        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(new Answers(1, 0));
        assertThat(tracker().confidenceNeeded(Scope.PROJECT, "Keys", AlarmKind.NEW))
                .isEqualTo(8_750);
        desk.reopen();
        assertThat(tracker().confidenceNeeded(Scope.PROJECT, "key", AlarmKind.NEW))
                .isEqualTo(8_750);

        desk.sessions().recallBulkActions();
        desk.sessions().undo(batch);

        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(Answers.NONE);
        assertThat(tracker().confidenceNeeded(Scope.PROJECT, "key", AlarmKind.NEW))
                .isEqualTo(8_000);
    }

    @Test
    void decisionOnAConflictUpholdsItsAlarms() throws Exception {
        conflictOfKey();
        desk.sessions().decide(Scope.PROJECT, "key", "Schlüssel", false, "", "");

        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(new Answers(0, 1));
        desk.reopen();
        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(new Answers(0, 1));
        desk.sessions().withdraw(Scope.PROJECT, "key", "");
        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(Answers.NONE);
    }

    @Test
    void correctionToWhatWasExpectedUpholdsTheAlarm() throws Exception {
        conflictOfKey();
        assertThat(desk.sessions().alarms(TestDesk.key(4))).hasSize(1);

        desk.confirm(4, "Drücken Sie den Schlüssel zum Tabulieren.");

        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(new Answers(0, 1));
        desk.confirm(4, "Drücken Sie nun den Schlüssel zum Tabulieren.");
        desk.reopen();
        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(new Answers(0, 1));
        desk.sessions().reopen(TestDesk.key(4), "x");
        assertThat(experience().of(AlarmKind.NEW)).isEqualTo(Answers.NONE);
    }

    @Test
    void renderingIsRightInItsContextAndAnAlarmElsewhere() throws Exception {
        conflictOfKey();
        desk.confirm(6, "Jede Taste hat eine Kappe.");
        desk.review().accept(Scope.PROJECT, "key", "Taste", UsageContext.within("tab key"));

        assertThat(desk.sessions().alarms(TestDesk.key(4))).isEmpty();
        assertThat(desk.confirm(5, "Halten Sie die Taste.").alarms()).isEmpty();
        assertThat(desk.sessions().alarms(TestDesk.key(6)))
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.expected()).containsExactly("Schlüssel");
                    assertThat(alarm.reason())
                            .isEqualTo("'key' was 'Schlüssel' 3 times; here 'Taste'");
                });
        assertThat(conflict().usages()).hasSize(4);
        assertThat(tracker().index().consistent()).isEqualTo(5);
        assertThat(tracker().index().total()).isEqualTo(6);

        desk.reopen();

        assertThat(desk.sessions().alarms(TestDesk.key(5))).isEmpty();
        assertThat(desk.sessions().alarms(TestDesk.key(6))).hasSize(1);
    }

    @Test
    void contextsByWordsAndDocumentHoldOnlyWhereBothDo() throws Exception {
        conflictOfKey();
        var elsewhere = new UsageContext("other.md", "", List.of("tabs"));
        desk.review().accept(Scope.PROJECT, "key", "Taste", elsewhere);
        assertThat(desk.sessions().alarms(TestDesk.key(4))).hasSize(1);

        var here = new UsageContext(TestDesk.DOCUMENT, "", List.of("tabs"));
        desk.review().accept(Scope.PROJECT, "key", "Taste", here);

        assertThat(tracker().conflicts()).isEmpty();
        assertThat(tracker().declarations().acceptances()).hasSize(2);
    }

    @Test
    void declarationIsTakenBackByUndoAndByItsContext() throws Exception {
        conflictOfKey();
        UsageContext context = UsageContext.beside("tab");
        String batch = desk.review().accept(Scope.PROJECT, "key", "Taste", context);
        assertThat(tracker().conflicts()).isEmpty();
        desk.reopen();
        desk.sessions().recallBulkActions();

        assertThat(desk.sessions().undo(batch)).isOne();
        assertThat(tracker().conflicts()).hasSize(1);
        desk.review().accept(Scope.PROJECT, "key", "Taste", context);
        assertThat(desk.sessions().answers().takeAcceptanceBack(Scope.PROJECT, "keys", context))
                .isTrue();

        assertThat(tracker().conflicts()).hasSize(1);
        assertThat(desk.sessions().answers().takeAcceptanceBack(Scope.PROJECT, "key", context))
                .isFalse();
    }

    @Test
    void undoOfADeclarationBringsWhatWasDeclaredBefore() throws Exception {
        conflictOfKey();
        var answers = desk.sessions().answers();
        answers.accept(Scope.PROJECT, "key", List.of("Schlüssel", "Taste"));
        String batch = answers.accept(Scope.PROJECT, "key", List.of("Schlüssel", "Knopf"));
        assertThat(tracker().conflicts()).hasSize(1);

        desk.sessions().undo(batch);

        assertThat(tracker().declarations().accepted(Scope.PROJECT, "key"))
                .containsExactly("Schlüssel", "Taste");
        assertThat(tracker().conflicts()).isEmpty();
    }

    @Test
    void lockAllowsNoContext() throws Exception {
        conflictOfKey();
        desk.review().accept(Scope.PROJECT, "key", "Taste", UsageContext.within("tab key"));
        desk.sessions().decide(Scope.PROJECT, "key", "Schlüssel", true, "", "");

        assertThat(desk.sessions().alarms(TestDesk.key(4))).hasSize(1);
    }

    @Test
    void contextsThatARenderingGoesWithAreProposed() throws Exception {
        conflictOfKey();
        desk.confirm(5, "Halten Sie die Taste.");

        var proposed = desk.review().contexts(Scope.PROJECT, "key", "Taste");

        assertThat(proposed.getFirst().context()).isEqualTo(UsageContext.within("tab key"));
        assertThat(proposed.getFirst().here()).isEqualTo(2);
        assertThat(proposed.getFirst().elsewhere()).isZero();
    }

    /** Three segments say Schlüssel, the fourth, about the tab key, Taste. */
    private void conflictOfKey() throws Exception {
        desk.confirm(1, "Drücken Sie den Schlüssel.", pair("Schlüssel"));
        desk.confirm(2, "Drehen Sie den Schlüssel.");
        desk.confirm(3, "Der Schlüssel ist rot.");
        desk.confirm(4, "Drücken Sie die Taste zum Tabulieren.", pair("Taste"));
    }

    private static MarkedPair pair(String rendering) {
        return new MarkedPair("key", rendering);
    }

    private TermConflict conflict() {
        return tracker().conflicts().getFirst();
    }

    private AlarmExperience experience() {
        return tracker().declarations().experience();
    }

    private ConsistencyTracker tracker() {
        return desk.sessions().consistency();
    }
}
