package dev.concord.memory.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.store.SharedPosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionManagerTest {
    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void openDesk() throws Exception {
        desk =
                new TestDesk(
                        folder.resolve("memory.db"),
                        "de",
                        ResolutionStrategy.MOST_FREQUENT,
                        new SettableClock());
        desk.document(
                "Switch the device on.",
                "The device is ready.",
                "Press the reset button.",
                "Hold the reset button.",
                "Release the reset button.",
                "The reset button is on the back.",
                "Charge the devices.");
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void confirmAnswersWithAnAlarmWhenTheGlossarySaysOtherwise() throws Exception {
        desk.list("device", "Gerät");

        List<TermAlarm> alarms = desk.confirm(1, "Schalten Sie die Anlage ein.").alarms();

        assertThat(alarms)
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.term()).isEqualTo("device");
                    assertThat(alarm.expected()).containsExactly("Gerät");
                    assertThat(alarm.severity()).isEqualTo(Severity.WARNING);
                    assertThat(alarm.reason())
                            .isEqualTo("The glossary says 'Gerät'; not found here");
                });
    }

    @Test
    void confirmIsSilentWhenTheGlossarysTermStandsThereInflected() throws Exception {
        desk.list("device", "Gerät");

        assertThat(desk.confirm(7, "Laden Sie die Geräte.").alarms()).isEmpty();
        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
    }

    @Test
    void confirmFindsTwoRenderingsOfATermInNoGlossary() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));

        List<TermAlarm> alarms =
                desk.confirm(
                                4,
                                "Halten Sie den Rückstellknopf.",
                                pair("reset button", "Rückstellknopf"))
                        .alarms();

        assertThat(alarms)
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.severity()).isEqualTo(Severity.HINT);
                    assertThat(alarm.expected()).containsExactly("Reset-Taste");
                    assertThat(alarm.reason())
                            .isEqualTo(
                                    "'reset button' was 'Reset-Taste' once; here"
                                            + " 'Rückstellknopf'");
                });
    }

    @Test
    void confirmRecognisesAMarkedTermWithoutAFurtherMark() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));

        var usages = desk.confirm(4, "Halten Sie die Reset-Taste gedrückt.").standing().usages();

        assertThat(usages)
                .singleElement()
                .satisfies(usage -> assertThat(usage.rendering()).isEqualTo("Reset-Taste"));
    }

    @Test
    void absenceOfAMarkedRenderingIsAHintOnlyAfterThreeUsages() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        assertThat(desk.confirm(6, "Er ist hinten.").alarms()).isEmpty();
        desk.confirm(4, "Halten Sie die Reset-Taste.");
        desk.confirm(5, "Lassen Sie die Reset-Taste los.");

        assertThat(desk.confirm(6, "Der Rückstellknopf ist hinten.").alarms())
                .singleElement()
                .satisfies(alarm ->
                        assertThat(alarm.reason())
                                .isEqualTo(
                                        "'reset button' was 'Reset-Taste' 3 times; not"
                                                + " found here"));
    }

    @Test
    void markTellsOfSegmentsConfirmedBeforeIt() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.");
        desk.confirm(4, "Halten Sie die Reset-Taste.");
        desk.confirm(5, "Lassen Sie den Rückstellknopf los.");
        assertThat(desk.sessions().consistency().conflicts()).isEmpty();

        desk.confirm(6, "Die Reset-Taste ist hinten.", pair("reset button", "Reset-Taste"));

        assertThat(conflict().usages()).hasSize(4);
        assertThat(desk.sessions().alarms(TestDesk.key(5)))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.expected()).containsExactly("Reset-Taste"));
        desk.reopen();
        assertThat(conflict().usages()).hasSize(4);
    }

    @Test
    void confirmAgainReplacesTheUsagesOfTheSegment() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Knopf.", pair("reset button", "Knopf"));
        assertThat(desk.sessions().consistency().conflicts()).hasSize(1);

        desk.confirm(4, "Halten Sie die Reset-Taste.");

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().consistency().index().share()).isEqualTo(1);
    }

    @Test
    void confirmOfTheSameTextRecordsNothingNew() throws Exception {
        var first = desk.confirm(1, "Schalten Sie das Gerät ein.").standing();
        var second = desk.confirm(1, "Schalten Sie das Gerät ein.").standing();

        assertThat(second.head()).isEqualTo(first.head());
        assertThat(desk.store().since(0, 10)).hasSize(1);
    }

    @Test
    void confirmRefusesABlankTargetAndAnUnknownSegment() {
        assertThatThrownBy(() -> desk.confirm(1, "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.confirm(99, "x"))
                .isInstanceOf(UnknownSegmentException.class)
                .hasMessageContaining("no segment 99 in document manual.md");
    }

    @Test
    void confirmRefusesWhatNoDocumentCanHold() {
        assertThatThrownBy(() -> desk.confirm(1, "Ge\u0001rät"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("control character");
        assertThat(desk.sessions().standing(TestDesk.key(1))).isEmpty();
    }

    @Test
    void wrongTermThatStandsPlainlyIsNotHiddenByALikenessToTheRightOne() throws Exception {
        desk.list("device", Term.preferred("Drucker"), Term.of("Printer", TermStatus.DEPRECATED));

        assertThat(desk.confirm(1, "Der Printer kann drucken.").alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.rendering()).isEqualTo("Printer"));
    }

    @Test
    void everythingIsTheSameAfterReopening() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie die Anlage ein.");
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Knopf.", pair("reset button", "Knopf"));
        desk.sessions().decide(Scope.PROJECT, "reset button", "Reset-Taste", true, "", "");
        var before = desk.sessions().consistency().conflicts();

        desk.reopen();

        assertThat(desk.sessions().consistency().conflicts()).isEqualTo(before).hasSize(2);
        assertThat(desk.target(4)).isEqualTo("Halten Sie den Knopf.");
    }

    @Test
    void lockOutranksTheStrategyAndMakesADeviationAnError() throws Exception {
        desk.confirm(3, "Drücken Sie den Knopf.", pair("reset button", "Knopf"));
        desk.sessions().decide(Scope.PROJECT, "Reset buttons", "Reset-Taste", true, "", "");

        TermAlarm alarm = desk.confirm(4, "Halten Sie den Knopf.").alarms().getFirst();

        assertThat(alarm.severity()).isEqualTo(Severity.ERROR);
        assertThat(alarm.expected()).containsExactly("Reset-Taste");
        assertThat(desk.target(4)).isEqualTo("Halten Sie den Knopf.");
        assertThat(conflict().resolution())
                .isInstanceOfSatisfying(
                        Resolution.Chosen.class,
                        chosen -> assertThat(chosen.reason()).isEqualTo("Locked by Ada"));
    }

    @Test
    void withdrawOpensALockAgain() throws Exception {
        desk.confirm(3, "Drücken Sie den Knopf.", pair("reset button", "Knopf"));
        desk.sessions().decide(Scope.PROJECT, "reset button", "Reset-Taste", true, "", "");

        desk.sessions().withdraw(Scope.PROJECT, "reset button", "");

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        desk.sessions().decide(Scope.PROJECT, "reset button", "Knopf", false, "", "");
        assertThat(desk.sessions().consistency().ruling(Scope.PROJECT, "reset button"))
                .hasValueSatisfying(ruling -> assertThat(ruling.rendering()).isEqualTo("Knopf"));
    }

    @Test
    void dismissedConflictReturnsOnlyWithAnotherRendering() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Knopf.", pair("reset button", "Knopf"));
        desk.sessions().answers().dismiss(conflict());
        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.confirm(5, "Lassen Sie den Knopf los.").alarms()).isEmpty();

        desk.confirm(6, "Der Schalter ist hinten.", pair("reset button", "Schalter"));

        assertThat(desk.sessions().consistency().conflicts()).hasSize(1);
    }

    @Test
    void bothRightSilencesThesePairsForGood() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Knopf.", pair("reset button", "Knopf"));

        desk.sessions()
                .answers()
                .accept(Scope.PROJECT, "reset button", List.of("Reset-Taste", "Knopf"));

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().consistency().index().share()).isEqualTo(1);
        assertThat(
                        desk.confirm(
                                        6,
                                        "Der Schalter ist hinten.",
                                        pair("reset button", "Schalter"))
                                .alarms())
                .hasSize(1);
    }

    @Test
    void termListedLaterTellsOfSegmentsConfirmedBefore() throws Exception {
        desk.confirm(1, "Schalten Sie die Anlage ein.");

        desk.list("device", "Gerät");

        assertThat(desk.sessions().consistency().conflicts()).hasSize(1);
        assertThat(desk.sessions().alarms(TestDesk.key(1))).hasSize(1);
        desk.confirm(1, "Schalten Sie das Gerät ein.");
        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
    }

    @Test
    void renderingMarkedLaterIsFoundInSegmentsConfirmedBefore() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Rückstellknopf.");
        assertThat(desk.sessions().consistency().conflicts()).isEmpty();

        desk.confirm(5, "Lassen Sie ihn los.", pair("reset button", "Rückstellknopf"));

        assertThat(conflict().renderings())
                .extracting(RenderingTally::rendering, RenderingTally::count)
                .containsExactly(tuple("Rückstellknopf", 2), tuple("Reset-Taste", 1));
        var before = desk.sessions().consistency().conflicts();
        desk.reopen();
        assertThat(desk.sessions().consistency().conflicts()).isEqualTo(before);
    }

    @Test
    void renderingThatNobodyUsesAnyLongerIsForgottenWhereItWasOnlyObserved() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Rückstellknopf.");
        desk.confirm(5, "Lassen Sie ihn los.", pair("reset button", "Rückstellknopf"));

        desk.sessions().reopen(TestDesk.key(5), "Lassen Sie ihn los.");

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().consistency().usages(TestDesk.key(4)))
                .singleElement()
                .satisfies(usage -> assertThat(usage.isRendered()).isFalse());
    }

    @Test
    void decidedRenderingIsFoundWhereItStoodBefore() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie die Anlage ein.");

        desk.sessions().decide(Scope.PROJECT, "device", "Anlage", true, "", "");

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().alarms(TestDesk.key(1))).isEmpty();
        desk.sessions().withdraw(Scope.PROJECT, "device", "");
        assertThat(desk.sessions().alarms(TestDesk.key(1))).hasSize(1);
    }

    @Test
    void acceptedRenderingIsFoundWhereItStoodBefore() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie die Anlage ein.");

        desk.sessions().answers().accept(Scope.PROJECT, "device", List.of("Gerät", "Anlage"));

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
    }

    @Test
    void synonymListedLaterEndsTheAlarmOfItsAbsence() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie die Anlage ein.");

        desk.list("device", "Anlage");

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().alarms(TestDesk.key(1))).isEmpty();
    }

    @Test
    void termStaysWatchedWhenTheGlossaryListsItNoLonger() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie das Gerät ein.");
        desk.unlistAll();

        assertThat(desk.confirm(2, "Das Gerät ist bereit.").standing().usages())
                .singleElement()
                .satisfies(usage -> assertThat(usage.rendering()).isEqualTo("Gerät"));
    }

    @Test
    void termMarkedTwiceInOneSegmentHasBothRenderings() throws Exception {
        var outcome =
                desk.confirm(
                        3,
                        "Drücken Sie die Reset-Taste, den Knopf.",
                        pair("reset button", "Reset-Taste"),
                        pair("reset button", "Knopf"),
                        pair("reset button", "Knopf"));

        assertThat(outcome.standing().usages())
                .extracting(TermUsage::rendering)
                .containsExactly("Reset-Taste", "Knopf");
        assertThat(conflict().renderings()).hasSize(2);
    }

    @Test
    void reopenedSegmentCountsNoLonger() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie die Anlage ein.");

        desk.sessions().reopen(TestDesk.key(1), "Schalten Sie die");

        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().standing(TestDesk.key(1)).orElseThrow().state())
                .isEqualTo(SegmentState.INITIAL);
        assertThat(desk.sessions().alarms(TestDesk.key(1))).isEmpty();
    }

    @Test
    void colleaguesConfirmationWinsAndMineStaysAsAChoice() throws Exception {
        var mine = desk.confirm(1, "Meins.").standing();
        var theirs =
                new Change.SegmentConfirmed(
                        new Stamp(
                                new ChangeId("theirs"), mine.head().at().plusSeconds(1), "Bob", ""),
                        TestDesk.key(1),
                        Optional.empty(),
                        "Switch the device on.",
                        "Seins.",
                        SegmentState.TRANSLATED,
                        Origin.PERSON,
                        List.of(),
                        List.of());
        var heard = new ArrayList<Boolean>();
        desk.sessions().listen((_, elsewhere) -> heard.add(elsewhere));

        desk.sessions().adopt(new Recorded(7, theirs), new SharedPosition("shared", 7));

        var standing = desk.sessions().standing(TestDesk.key(1)).orElseThrow();
        assertThat(standing.target()).isEqualTo("Seins.");
        assertThat(standing.alternatives())
                .singleElement()
                .satisfies(lost -> assertThat(lost.target()).isEqualTo("Meins."));
        assertThat(heard).containsExactly(true);
    }

    @Test
    void contestedSegmentKeepsWhatWasObservedLater() throws Exception {
        var mine = desk.confirm(1, "Schalten Sie die Anlage ein.").standing();
        desk.list("device", "Gerät");
        var lost =
                new Change.SegmentConfirmed(
                        new Stamp(new ChangeId("lost"), mine.head().at(), "Bob", ""),
                        TestDesk.key(1),
                        Optional.empty(),
                        "Switch the device on.",
                        "Seins.",
                        SegmentState.TRANSLATED,
                        Origin.PERSON,
                        List.of(),
                        List.of());
        var contested =
                new Change.ConfirmationContested(
                        new Stamp(
                                new ChangeId("contested"),
                                mine.head().at().plusSeconds(1),
                                "Bob",
                                ""),
                        lost);

        desk.sessions().adopt(new Recorded(7, contested), new SharedPosition("shared", 7));

        assertThat(desk.sessions().standing(TestDesk.key(1)).orElseThrow().isContested()).isTrue();
        assertThat(desk.sessions().alarms(TestDesk.key(1))).hasSize(1);
    }

    private TermConflict conflict() {
        return desk.sessions().consistency().conflict(Scope.PROJECT, "reset button").orElseThrow();
    }

    private static MarkedPair pair(String term, String rendering) {
        return new MarkedPair(term, rendering);
    }
}
