package dev.concord.memory.pretranslation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.pretranslation.PretranslationOptions.Confirming;
import dev.concord.memory.project.CurrentTarget.Standing;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.session.ChangeListener;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.LatestAction;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.UsedMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PretranslationTest {
    private static final String DOCUMENT = "a.txt";
    private static final InsertedMatch LID =
            new InsertedMatch(
                    MatchKind.EXACT,
                    100,
                    new Origin(Origin.Kind.MEMORY, "old.tmx"),
                    "Öffnen Sie den Deckel.");

    @TempDir Path folder;
    private LineProject project;

    @BeforeEach
    void open() throws Exception {
        project = new LineProject(folder);
        project.document(
                DOCUMENT,
                "Open the lid.",
                "Open the small lid of the box.",
                "Zebras sleep.",
                "Open the lid.");
        project.unit("Open the lid.", "Öffnen Sie den Deckel.")
                .unit("Open the big lid of the box.", "Öffnen Sie den großen Deckel der Kiste.");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void planTellsWhatEachSegmentWouldGetAndChangesNothing() throws Exception {
        PretranslationPlan plan = plan(PretranslationOptions.from(60));

        assertThat(plan.segments())
                .extracting(PlannedSegment::verdict)
                .containsExactly(Verdict.FILL, Verdict.FILL, Verdict.NO_MATCH, Verdict.FILL);
        assertThat(plan.segments().getFirst().match()).contains(LID);
        assertThat(plan.segments())
                .extracting(PlannedSegment::band)
                .startsWith(MatchBand.EXACT)
                .endsWith(MatchBand.NONE, MatchBand.REPETITION);
        assertThat(project.target(DOCUMENT, 1).standing()).isEqualTo(Standing.EMPTY);
    }

    @Test
    void planTellsOfMatchesBelowTheMinimumIfAsked() throws Exception {
        assertThat(plan(PretranslationOptions.from(99)).segments().get(1).verdict())
                .isEqualTo(Verdict.NO_MATCH);

        PlannedSegment told =
                plan(PretranslationOptions.from(99).tellingFrom(50)).segments().get(1);

        assertThat(told.verdict()).isEqualTo(Verdict.BELOW_MINIMUM);
        assertThat(told.match().orElseThrow().similarity()).isBetween(50, 98);
    }

    @Test
    void filledTargetsAreUnconfirmedKnowTheirMatchAndSurviveARestart() throws Exception {
        AppliedPretranslation applied = apply(PretranslationOptions.from(60));
        project.reopen();

        assertThat(applied.filled()).hasSize(3);
        assertThat(project.target(DOCUMENT, 1))
                .satisfies(target -> {
                    assertThat(target.standing()).isEqualTo(Standing.FILLED);
                    assertThat(target.text()).isEqualTo("Öffnen Sie den Deckel.");
                    assertThat(target.state()).isEqualTo(SegmentState.INITIAL);
                    assertThat(target.match()).contains(LID);
                });
        assertThat(project.get().sessions().standing(LineProject.key(DOCUMENT, 1))).isEmpty();
    }

    @Test
    void confirmationOfAFilledTargetTellsWhetherTheMatchWasEdited() throws Exception {
        apply(PretranslationOptions.from(60));
        InsertedMatch fuzzy = project.target(DOCUMENT, 2).match().orElseThrow();

        var unedited = confirm(1, LID, LID.proposal());
        var edited = confirm(2, fuzzy, "Öffnen Sie den kleinen Deckel der Kiste.");

        assertThat(unedited.origin()).isEqualTo(LID.origin());
        assertThat(unedited.match()).contains(new UsedMatch(MatchKind.EXACT, 100, false));
        assertThat(edited.origin()).isEqualTo(Origin.PERSON);
        assertThat(edited.match())
                .contains(new UsedMatch(MatchKind.FUZZY, fuzzy.similarity(), true));
        project.reopen();
        assertThat(
                        project.get()
                                .sessions()
                                .standing(LineProject.key(DOCUMENT, 1))
                                .orElseThrow()
                                .match())
                .isEqualTo(unedited.match());
    }

    @Test
    void nothingThatSomebodyDidIsTouched() throws Exception {
        project.confirm(DOCUMENT, 1, "Deckel auf!");
        project.get().documentSessions().keepDraft(LineProject.key(DOCUMENT, 2), "Mach den");
        project.get().sessions().exempt(LineProject.key(DOCUMENT, 4), true);
        PretranslationPlan plan = plan(PretranslationOptions.from(50));

        AppliedPretranslation applied =
                new Pretranslation(project.get()).apply(plan.segments(), BulkProgress.UNWATCHED);

        assertThat(plan.segments())
                .extracting(PlannedSegment::verdict)
                .containsExactly(
                        Verdict.CONFIRMED, Verdict.HAS_DRAFT, Verdict.NO_MATCH, Verdict.EXEMPT);
        assertThat(applied.filled()).isEmpty();
        assertThat(applied.skipped()).hasSize(4);
        assertThat(project.target(DOCUMENT, 2).text()).isEqualTo("Mach den");
    }

    @Test
    void applyLeavesAloneWhatWasWrittenOrConfirmedSinceThePlan() throws Exception {
        PretranslationPlan plan = plan(PretranslationOptions.from(60).confirming(Confirming.EXACT));
        project.get().documentSessions().keepDraft(LineProject.key(DOCUMENT, 1), "Mach");
        project.confirm(DOCUMENT, 2, "Öffnen.");

        AppliedPretranslation applied =
                new Pretranslation(project.get()).apply(plan.actions(), BulkProgress.UNWATCHED);

        assertThat(applied.confirmed()).containsExactly(LineProject.key(DOCUMENT, 4));
        assertThat(applied.skipped())
                .containsExactly(LineProject.key(DOCUMENT, 2), LineProject.key(DOCUMENT, 1));
        assertThat(project.target(DOCUMENT, 1).text()).isEqualTo("Mach");
        assertThat(project.target(DOCUMENT, 2).text()).isEqualTo("Öffnen.");
    }

    @Test
    void undoEmptiesWhatWasFilledAndLeavesWhatWasEditedSince() throws Exception {
        AppliedPretranslation applied = apply(PretranslationOptions.from(60));
        project.get()
                .documentSessions()
                .keepDraft(LineProject.key(DOCUMENT, 2), "Öffnen Sie den kleinen");
        project.reopen();

        int undone = project.get().sessions().undo(applied.batch());

        assertThat(undone).isEqualTo(2);
        assertThat(project.target(DOCUMENT, 1).standing()).isEqualTo(Standing.EMPTY);
        assertThat(project.target(DOCUMENT, 4).standing()).isEqualTo(Standing.EMPTY);
        assertThat(project.target(DOCUMENT, 2))
                .satisfies(target -> {
                    assertThat(target.standing()).isEqualTo(Standing.EDITED);
                    assertThat(target.match()).isPresent();
                });
    }

    @Test
    void exactMatchesAreConfirmedAtOnceAndUndoneInAnotherRun() throws Exception {
        AppliedPretranslation applied =
                apply(PretranslationOptions.from(60).confirming(Confirming.EXACT));

        assertThat(applied.confirmed())
                .containsExactly(LineProject.key(DOCUMENT, 1), LineProject.key(DOCUMENT, 4));
        assertThat(applied.filled()).containsExactly(LineProject.key(DOCUMENT, 2));
        assertThat(
                        project.get()
                                .sessions()
                                .standing(LineProject.key(DOCUMENT, 1))
                                .orElseThrow()
                                .origin())
                .isEqualTo(LID.origin());

        project.reopen();
        var latest = new LatestAction(project.get().sessions(), project.get().store().sessions());
        assertThat(latest.find())
                .hasValueSatisfying(found -> {
                    assertThat(found.batch()).isEqualTo(applied.batch());
                    assertThat(found.changes()).isEqualTo(3);
                    assertThat(found.begun()).isPresent();
                });
        assertThat(project.get().sessions().undoableBatches()).containsExactly(applied.batch());
        assertThat(project.get().sessions().undo(applied.batch())).isEqualTo(3);

        assertThat(project.target(DOCUMENT, 1).standing()).isEqualTo(Standing.EMPTY);
        assertThat(project.target(DOCUMENT, 2).standing()).isEqualTo(Standing.EMPTY);
        assertThat(latest.find()).isEmpty();
        project.reopen();
        project.get().sessions().recallBulkActions();
        assertThat(project.get().sessions().undoableBatches()).isEmpty();
    }

    @Test
    void aMatchWithARivalOrDamagedCodesIsFilledButNotConfirmed() throws Exception {
        project.unit("Open the lid.", "Deckel öffnen.");
        project.document("codes.txt", "Press ⟦1⟧here⟦/1⟧.")
                .unit("Press ⟦1⟧here⟦/1⟧.", "Drücken Sie hier.");

        PretranslationPlan plan = plan(PretranslationOptions.from(75).confirming(Confirming.EXACT));

        assertThat(plan.actions())
                .extracting(PlannedSegment::verdict)
                .containsOnly(Verdict.FILL)
                .hasSize(4);
        assertThat(plan.segments().getFirst().certain()).isFalse();
    }

    @Test
    void aRepetitionIsFilledFromTheFirstConfirmedOfItsSource() throws Exception {
        project.confirm(DOCUMENT, 1, "Deckel auf!");

        PlannedSegment repetition = plan(PretranslationOptions.from(75)).segments().get(3);

        assertThat(repetition.band()).isEqualTo(MatchBand.REPETITION);
        assertThat(repetition.match())
                .contains(
                        new InsertedMatch(
                                MatchKind.EXACT,
                                100,
                                new Origin(Origin.Kind.PROPAGATION, DOCUMENT + "#1"),
                                "Deckel auf!"));
    }

    @Test
    void anotherVersionOfADocumentIsKnownInContextAndIsConfirmedSo() throws Exception {
        String[] targets = {"Deckel auf!", "Klappe auf!", "Zebras schlafen.", "Nochmals auf!"};
        for (int i = 0; i < targets.length; i++) {
            project.confirm(DOCUMENT, i + 1, targets[i]);
        }
        project.document(
                "b.txt",
                "Open the lid.",
                "Open the small lid of the box.",
                "Zebras sleep.",
                "Open the lid.");

        PretranslationPlan plan =
                plan(
                        PretranslationOptions.from(75)
                                .in(Set.of("b.txt"))
                                .confirming(Confirming.IN_CONTEXT));

        assertThat(plan.segments())
                .extracting(
                        PlannedSegment::band,
                        PlannedSegment::verdict,
                        planned -> planned.match().orElseThrow().proposal())
                .contains(
                        tuple(MatchBand.IN_CONTEXT, Verdict.CONFIRM, "Klappe auf!"),
                        tuple(MatchBand.IN_CONTEXT, Verdict.CONFIRM, "Zebras schlafen."));
        assertThat(plan.segments().getLast().match().orElseThrow().proposal())
                .as("neighbours choose among two targets")
                .isEqualTo("Nochmals auf!");
    }

    @Test
    void aRepetitionOfWhatIsMerelyAlikeGetsTheSameMatch() throws Exception {
        project.document("b.txt", "Open the small lid of the box.");

        PretranslationPlan plan = plan(PretranslationOptions.from(60));

        assertThat(plan.segments().getLast().band()).isEqualTo(MatchBand.REPETITION);
        assertThat(plan.segments().getLast().match())
                .isEqualTo(plan.segments().get(1).match())
                .isPresent();
    }

    @Test
    void planOfOneDocumentSeesTheRepetitionsOfOthers() throws Exception {
        project.document("b.txt", "Open the lid.");

        PretranslationPlan plan = plan(PretranslationOptions.from(75).in(Set.of("b.txt")));

        assertThat(plan.segments())
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.band()).isEqualTo(MatchBand.REPETITION);
                    assertThat(only.match()).contains(LID);
                });
    }

    @Test
    void stoppingLeavesTheRestAsItIs() throws Exception {
        assertThat(
                        new Pretranslation(project.get())
                                .plan(PretranslationOptions.from(75), (_, _) -> false))
                .isEmpty();
        PretranslationPlan plan = plan(PretranslationOptions.from(75).confirming(Confirming.EXACT));

        AppliedPretranslation applied =
                new Pretranslation(project.get()).apply(plan.actions(), (done, _) -> done < 2);

        assertThat(applied.filled().size() + applied.confirmed().size()).isEqualTo(2);
        assertThat(applied.skipped()).hasSize(plan.actions().size() - 2);
    }

    @Test
    void filledTargetsAreMergedUnlessOnlyConfirmedOnesAreWanted() throws Exception {
        project.document("codes.txt", "Press ⟦1⟧here⟦/1⟧.")
                .unit("Press ⟦1⟧here⟦/1⟧.", "Drücken Sie hier.");
        apply(PretranslationOptions.from(100));
        project.get().documentSessions().keepDraft(LineProject.key(DOCUMENT, 3), "Zebr");
        var document = project.get().documents().getFirst();

        Path all = project.get().files().merge(document, folder.resolve("all"));
        Path confirmed = project.get().files().mergeConfirmed(document, folder.resolve("none"));
        Path damaged =
                project.get()
                        .files()
                        .merge(project.get().documents().getLast(), folder.resolve("all"));

        assertThat(Files.readAllLines(all))
                .containsExactly(
                        "Öffnen Sie den Deckel.",
                        "Open the small lid of the box.",
                        "Zebras sleep.",
                        "Öffnen Sie den Deckel.");
        assertThat(Files.readAllLines(confirmed)).startsWith("Open the lid.");
        assertThat(damaged).hasContent("Press ⟦1⟧here⟦/1⟧.");
    }

    @Test
    void whatIsFilledIsHeardOfAndSoIsTheUndoing() throws Exception {
        List<Integer> heard = new ArrayList<>();
        project.get()
                .sessions()
                .listen(
                        new ChangeListener() {
                            @Override
                            public void applied(Change change, boolean elsewhere) {}

                            @Override
                            public void drafted(List<SegmentKey> segments) {
                                heard.add(segments.size());
                            }
                        });

        AppliedPretranslation applied = apply(PretranslationOptions.from(100));
        project.get().sessions().undo(applied.batch());

        assertThat(heard).containsExactly(2, 2);
    }

    private SegmentStanding confirm(int segment, InsertedMatch match, String target)
            throws Exception {
        return project.get()
                .sessions()
                .confirm(
                        ConfirmationRequest.of(LineProject.key(DOCUMENT, segment), target)
                                .from(match))
                .standing();
    }

    private PretranslationPlan plan(PretranslationOptions options) throws Exception {
        return new Pretranslation(project.get())
                .plan(options, BulkProgress.UNWATCHED)
                .orElseThrow();
    }

    private AppliedPretranslation apply(PretranslationOptions options) throws Exception {
        return new Pretranslation(project.get())
                .apply(plan(options).actions(), BulkProgress.UNWATCHED);
    }
}
