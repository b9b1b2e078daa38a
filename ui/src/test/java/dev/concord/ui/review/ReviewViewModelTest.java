package dev.concord.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.ProjectWatch;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final Desk desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
    private OpenProject project;
    private ReviewViewModel review;

    @BeforeEach
    void open() throws Exception {
        new ProjectWatch(desk);
        project = new TestProject(folder, "de").open();
        TestProject.list(project, "device", "Gerät");
        TestProject.list(project, "filter", "Filter");
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Switch on the device.",
                "Clean the device.",
                "Change the filter.",
                "Store the device.");
        confirm("1", "Schalten Sie das Gerät ein.");
        confirm("2", "Reinigen Sie den Apparat.");
        confirm("3", "Wechseln Sie das Sieb.");
        review = new ReviewViewModel(desk);
        desk.workbench().showProject(ProjectContents.read(project));
        tasks.passTime();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void gravestConflictIsShownFirstWithItsCard() {
        assertThat(review.conflicts()).extracting(TermConflict::term).contains("device", "filter");
        ConflictCard card = review.cardProperty().get().orElseThrow();
        assertThat(card.conflict()).isEqualTo(review.selectedProperty().get().orElseThrow());
        assertThat(review.renderingProperty().get()).isEqualTo(card.suggestion());
    }

    @Test
    void cardMarksTermAndRenderingInTheEvidence() {
        select("device");
        Candidate right = review.cardProperty().get().orElseThrow().candidates().getFirst();
        assertThat(right.text()).isEqualTo("Gerät");
        assertThat(right.number()).isEqualTo(1);
        assertThat(right.proposed()).isTrue();
        assertThat(right.listing()).isEqualTo(Candidate.Listing.PREFERRED);
        Evidence evidence = right.evidence().getFirst();
        assertThat(marked(evidence.source(), evidence.sourceMarks().getFirst()))
                .isEqualTo("device");
        assertThat(marked(evidence.target(), evidence.targetMarks().getFirst())).isEqualTo("Gerät");
    }

    @Test
    void listedRenderingThatNobodyUsesCanBeChosen() {
        select("filter");
        Candidate listed =
                review.cardProperty().get().orElseThrow().candidates().stream()
                        .filter(one -> one.text().equals("Filter"))
                        .findFirst()
                        .orElseThrow();
        assertThat(listed.count()).isZero();
        review.renderingProperty().set("");
        review.choose(listed.number());
        assertThat(review.renderingProperty().get()).isEqualTo("Filter");
    }

    @Test
    void placeWithoutKnownRenderingIsListedButNotRewritten() {
        select("device");
        review.previewEverywhere();
        Preview preview = review.previewProperty().get().orElseThrow();
        assertThat(preview.rows()).hasSize(1);
        assertThat(preview.rows().getFirst().occurrence().isRewritable()).isFalse();
        assertThat(preview.included()).isEmpty();
    }

    @Test
    void applyingRewritesTheTickedPlacesAndOneUndoTakesAllBack() throws Exception {
        markApparat();
        select("device");
        review.choose(numberOf("Gerät"));
        review.previewEverywhere();
        Preview preview = review.previewProperty().get().orElseThrow();
        assertThat(preview.included()).hasSize(2);
        preview.rows().getLast().includedProperty().set(false);
        review.apply(false, "as in the manual");
        tasks.passTime();
        assertThat(target("2")).contains("Gerät");
        assertThat(target("4")).contains("Apparat");
        assertThat(review.previewProperty().get()).isEmpty();
        Notice.Action undo = lastNotice().action().orElseThrow();
        undo.run().run();
        tasks.passTime();
        assertThat(target("2")).isEqualTo("Reinigen Sie den Apparat.");
        assertThat(
                        project.sessions()
                                .consistency()
                                .ruling(dev.concord.memory.model.Scope.PROJECT, "device"))
                .isEmpty();
    }

    @Test
    void decisionGoesIntoTheGlossaryAndOneUndoTakesBothBack() throws Exception {
        markApparat();
        select("device");
        review.renderingProperty().set("Apparat");
        review.entryWish().wantedProperty().set(true);
        review.entryWish().forbiddingProperty().set(true);
        review.previewEverywhere();
        assertThat(review.previewProperty().get().orElseThrow().others()).containsExactly("Gerät");
        review.apply(false, "");
        GlossaryVerdict verdict = project.sessions().terms().verdict("device").orElseThrow();
        assertThat(verdict.preferred()).containsExactly("Apparat");
        assertThat(verdict.forbidden()).containsExactly("Gerät");
        desk.notices().shown().getLast().action().orElseThrow().run().run();
        assertThat(project.sessions().terms().verdict("device").orElseThrow().preferred())
                .containsExactly("Gerät");
    }

    @Test
    void lockMakesTheConflictAnErrorUntilItIsOpened() {
        select("device");
        review.toggleLock();
        tasks.passTime();
        assertThat(review.selectedProperty().get().orElseThrow().severity())
                .isEqualTo(Severity.ERROR);
        assertThat(review.cardProperty().get().orElseThrow().isLocked()).isTrue();
        review.toggleLock();
        tasks.passTime();
        assertThat(review.cardProperty().get().orElseThrow().isLocked()).isFalse();
    }

    @Test
    void dismissingGoesToTheNextConflict() {
        select("device");
        review.dismiss();
        tasks.passTime();
        assertThat(review.conflicts()).extracting(TermConflict::term).containsExactly("filter");
        assertThat(review.selectedProperty().get().map(TermConflict::term)).contains("filter");
        review.dismiss();
        tasks.passTime();
        assertThat(review.selectedProperty().get()).isEmpty();
        assertThat(review.cardProperty().get()).isEmpty();
    }

    @Test
    void bothRightEndsTheConflict() throws Exception {
        markApparat();
        TestProject.list(project, "reset button", "Reset-Taste");
        select("device");
        review.acceptAll();
        tasks.passTime();
        assertThat(review.conflicts()).extracting(TermConflict::term).doesNotContain("device");
    }

    @Test
    void strategyJudgesEverythingAnew() {
        select("device");
        review.useStrategy(ResolutionStrategy.MANUAL_REVIEW);
        tasks.passTime();
        assertThat(desk.workbench().strategyProperty().get())
                .isEqualTo(ResolutionStrategy.MANUAL_REVIEW);
        assertThat(review.selectedProperty().get().orElseThrow().resolution())
                .isInstanceOf(Resolution.NeedsReview.class);
        assertThat(project.settings().strategy()).isEqualTo(ResolutionStrategy.MANUAL_REVIEW);
    }

    @Test
    void withoutRenderingNothingIsAppliedAndTheRemedyIsSaid() {
        select("device");
        review.renderingProperty().set("  ");
        review.previewEverywhere();
        assertThat(review.previewProperty().get()).isEmpty();
        assertThat(lastNotice().remedy()).isNotEmpty();
    }

    @Test
    void reviewOfATermShowsItEvenIfAnotherWasSelected() {
        select("filter");
        desk.workbench().review("device");
        assertThat(review.selectedProperty().get().map(TermConflict::term)).contains("device");
        assertThat(desk.workbench().perspectiveProperty().get()).isEqualTo(Perspective.REVIEW);
    }

    /** From now on "Apparat" is known as a rendering of "device". */
    private void markApparat() throws Exception {
        for (String segment : new String[] {"2", "4"}) {
            String text =
                    segment.equals("2") ? "Reinigen Sie den Apparat." : "Lagern Sie den Apparat.";
            project.sessions()
                    .confirm(
                            new ConfirmationRequest(
                                    new SegmentKey("guide.txt", segment),
                                    text,
                                    SegmentState.TRANSLATED,
                                    dev.concord.memory.model.Origin.PERSON,
                                    9000,
                                    java.util.List.of(
                                            new dev.concord.memory.session.MarkedPair(
                                                    "device", "Apparat"))));
        }
        tasks.passTime();
    }

    private int numberOf(String rendering) {
        return review.cardProperty().get().orElseThrow().candidates().stream()
                .filter(one -> one.text().equals(rendering))
                .mapToInt(Candidate::number)
                .findFirst()
                .orElseThrow();
    }

    private void select(String term) {
        review.select(
                review.conflicts().stream()
                        .filter(one -> one.term().equals(term))
                        .findFirst()
                        .orElseThrow());
    }

    private void confirm(String segment, String target) throws Exception {
        project.sessions()
                .confirm(ConfirmationRequest.of(new SegmentKey("guide.txt", segment), target));
    }

    private String target(String segment) {
        return project.sessions()
                .standing(new SegmentKey("guide.txt", segment))
                .orElseThrow()
                .target();
    }

    private Notice lastNotice() {
        return desk.notices().shown().getLast();
    }

    private static String marked(String text, dev.concord.ui.control.Highlight mark) {
        return text.substring(mark.start(), mark.end());
    }
}
