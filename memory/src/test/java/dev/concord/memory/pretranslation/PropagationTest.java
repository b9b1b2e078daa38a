package dev.concord.memory.pretranslation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.CurrentTarget.Standing;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropagationTest {
    private static final String LID = "Open the lid.";

    @TempDir Path folder;
    private LineProject project;

    @BeforeEach
    void open() throws Exception {
        project = new LineProject(folder);
        project.document("a.txt", LID, "Close it.", LID, "⟦1⟧" + LID + "⟦/1⟧");
        project.document("b.txt", LID);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void planOffersOpenSegmentsOfTheSameSourceAndCodes() throws Exception {
        project.confirm("a.txt", 1, "Deckel auf!");

        PropagationPlan plan = plan();

        assertThat(plan.target()).isEqualTo("Deckel auf!");
        assertThat(plan.rows())
                .extracting(PropagationRow::key)
                .containsExactly(LineProject.key("a.txt", 3), LineProject.key("b.txt", 1));
        assertThat(plan.rows()).allMatch(PropagationRow::isProposed);
    }

    @Test
    void planOfAnUnconfirmedSegmentIsEmpty() throws Exception {
        assertThat(plan().rows()).isEmpty();
    }

    @Test
    void applyConfirmsTheChosenRowsAsOneActionThatIsUndoneAsOne() throws Exception {
        project.confirm("a.txt", 1, "Deckel auf!");

        AppliedPropagation applied = apply(plan().proposed());

        assertThat(applied.confirmed()).hasSize(2);
        assertThat(project.get().sessions().standing(LineProject.key("b.txt", 1)).orElseThrow())
                .satisfies(standing -> {
                    assertThat(standing.target()).isEqualTo("Deckel auf!");
                    assertThat(standing.origin())
                            .isEqualTo(new Origin(Origin.Kind.PROPAGATION, "a.txt#1"));
                });
        project.reopen();
        project.get().sessions().recallBulkActions();
        assertThat(project.get().sessions().undo(applied.batch())).isEqualTo(2);
        assertThat(project.target("b.txt", 1).standing()).isEqualTo(Standing.EMPTY);
        assertThat(project.target("a.txt", 1).text()).isEqualTo("Deckel auf!");
    }

    @Test
    void exemptionIsRememberedAndLeavesTheRowAlone() throws Exception {
        SegmentKey exempt = LineProject.key("b.txt", 1);
        project.get().sessions().exempt(exempt, true);
        project.reopen();
        project.confirm("a.txt", 1, "Deckel auf!");
        PropagationPlan plan = plan();

        AppliedPropagation applied = apply(plan.rows());

        assertThat(plan.proposed()).hasSize(1);
        assertThat(plan.rows().getLast().exempt()).isTrue();
        assertThat(applied.skipped()).containsExactly(exempt);
        project.get().sessions().exempt(exempt, false);
        assertThat(plan().proposed()).extracting(PropagationRow::key).containsExactly(exempt);
    }

    @Test
    void whatAPersonIsWritingIsListedButNotProposed() throws Exception {
        project.get().documentSessions().keepDraft(LineProject.key("b.txt", 1), "Mach");
        project.confirm("a.txt", 1, "Deckel auf!");
        PropagationPlan plan = plan();

        assertThat(plan.rows().getLast().isProposed()).isFalse();
        assertThat(apply(plan.rows()).confirmed()).hasSize(2);
        assertThat(project.target("b.txt", 1).text()).isEqualTo("Deckel auf!");
    }

    @Test
    void undoGivesBackTheTextThatAPersonWasWriting() throws Exception {
        project.get().documentSessions().keepDraft(LineProject.key("b.txt", 1), "Mach");
        project.confirm("a.txt", 1, "Deckel auf!");
        AppliedPropagation applied = apply(plan().rows());

        project.get().sessions().undo(applied.batch());

        assertThat(project.target("b.txt", 1))
                .satisfies(target -> {
                    assertThat(target.standing()).isEqualTo(Standing.WRITTEN);
                    assertThat(target.text()).isEqualTo("Mach");
                });
    }

    @Test
    void applyLeavesAloneWhatWasTouchedSinceThePlan() throws Exception {
        project.confirm("a.txt", 1, "Deckel auf!");
        PropagationPlan plan = plan();
        project.get().documentSessions().keepDraft(LineProject.key("a.txt", 3), "Mach");
        project.confirm("b.txt", 1, "Klappe auf!");

        AppliedPropagation applied = apply(plan.rows());

        assertThat(applied.confirmed()).isEmpty();
        assertThat(applied.skipped()).hasSize(2);
    }

    @Test
    void applyDoesNothingWhenTheConfirmedSegmentHasChangedSinceThePlan() throws Exception {
        project.confirm("a.txt", 1, "Deckel auf!");
        PropagationPlan plan = plan();
        project.confirm("a.txt", 1, "Klappe auf!");

        assertThat(
                        new Propagation(project.get())
                                .apply(plan, plan.rows(), BulkProgress.UNWATCHED)
                                .skipped())
                .hasSize(2);
    }

    @Test
    void changingTheConfirmedSegmentOffersItsCopiesButNotAPersonsOwnText() throws Exception {
        project.confirm("a.txt", 1, "Deckel auf!");
        apply(plan().rows());
        project.confirm("a.txt", 3, "Deckel hoch!");
        project.reopen();

        project.confirm("a.txt", 1, "Öffnen Sie den Deckel.");
        PropagationPlan plan = plan();

        assertThat(plan.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.key()).isEqualTo(LineProject.key("b.txt", 1));
                    assertThat(row.present().text()).isEqualTo("Deckel auf!");
                    assertThat(row.isProposed()).isTrue();
                });
        AppliedPropagation applied = apply(plan.rows());
        assertThat(project.target("b.txt", 1).text()).isEqualTo("Öffnen Sie den Deckel.");
        project.get().sessions().undo(applied.batch());
        assertThat(project.target("b.txt", 1).text()).isEqualTo("Deckel auf!");
    }

    @Test
    void trackerSeesPropagatedConfirmationsLikeAnyOther() throws Exception {
        var plain = ConfirmationRequest.of(LineProject.key("a.txt", 1), "Deckel auf!");
        project.get()
                .sessions()
                .confirm(
                        new ConfirmationRequest(
                                plain.segment(),
                                plain.target(),
                                plain.state(),
                                plain.origin(),
                                plain.confidence(),
                                List.of(new MarkedPair("lid", "Deckel"))));

        apply(plan().rows());

        assertThat(project.get().sessions().consistency().frequencies())
                .singleElement()
                .satisfies(lid -> assertThat(lid.total()).isEqualTo(3));
    }

    @Test
    void stoppingLeavesTheRestAsItIs() throws Exception {
        project.confirm("a.txt", 1, "Deckel auf!");
        PropagationPlan plan = plan();

        AppliedPropagation applied =
                new Propagation(project.get()).apply(plan, plan.rows(), (done, _) -> done < 1);

        assertThat(applied.confirmed()).hasSize(1);
        assertThat(applied.skipped()).hasSize(1);
    }

    private PropagationPlan plan() throws Exception {
        return new Propagation(project.get()).plan(LineProject.key("a.txt", 1));
    }

    private AppliedPropagation apply(List<PropagationRow> chosen) throws Exception {
        return new Propagation(project.get()).apply(plan(), chosen, BulkProgress.UNWATCHED);
    }
}
