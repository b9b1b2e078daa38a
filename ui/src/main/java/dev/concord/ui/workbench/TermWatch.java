package dev.concord.ui.workbench;

import dev.concord.memory.completion.SourceTerm;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the workbench informed of the active segment's terms, and of which renderings of them are
 * typed. Both are looked up away from the UI thread, what is typed once the typing pauses.
 */
public final class TermWatch {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Desk desk;
    private final Workbench workbench;
    private final Lane sources;
    private final Lane targets;
    private Optional<Segment> active = Optional.empty();
    private Optional<SegmentState> state = Optional.empty();
    private Handle timer = () -> {};

    public TermWatch(Desk desk) {
        this.desk = desk;
        this.workbench = desk.workbench();
        this.sources = desk.tasks().latestOnly();
        this.targets = desk.tasks().latestOnly();
        workbench.activeRowProperty().subscribe(this::follow);
        workbench.termsRevisionProperty().subscribe((_, _) -> lookUp());
        workbench.learntRevisionProperty().subscribe((_, _) -> lookUp());
        workbench
                .perspectiveProperty()
                .subscribe((_, now) -> {
                    // Much may have been decided meanwhile.
                    if (now == Perspective.EDITOR) {
                        lookUp();
                    }
                });
        workbench.typedProperty().subscribe((_, _) -> waitForPause());
    }

    private void follow(Optional<SegmentRow> row) {
        Optional<Segment> segment = row.map(SegmentRow::segment);
        Optional<SegmentState> stateNow = row.map(SegmentRow::state);
        boolean isOther = !segment.equals(active);
        boolean isConfirmed = !stateNow.equals(state);
        active = segment;
        state = stateNow;
        if (isOther) {
            workbench.typedTermsProperty().set(TypedTerms.NONE);
        }
        if (isOther || isConfirmed) {
            lookUp();
        }
    }

    private void lookUp() {
        Optional<OpenProject> project = workbench.projectProperty().get();
        if (project.isEmpty() || active.isEmpty()) {
            workbench.activeTermsProperty().set(ActiveTerms.NONE);
            return;
        }
        Segment segment = active.get();
        sources.run(
                () -> project.get().completions().terms(segment.key(), segment.source()),
                Outcome.of(found -> take(segment, found), this::failed));
    }

    private void take(Segment segment, List<SourceTerm> found) {
        if (active.equals(Optional.of(segment))) {
            workbench.activeTermsProperty().set(new ActiveTerms(active, found));
            look();
        }
    }

    private void waitForPause() {
        timer.release();
        timer = desk.tasks().after(PAUSE, this::look);
    }

    private void look() {
        Optional<OpenProject> project = workbench.projectProperty().get();
        ActiveTerms terms = workbench.activeTermsProperty().get();
        String target = workbench.typedProperty().get();
        if (project.isPresent() && terms.segment().equals(active)) {
            targets.run(
                    () ->
                            new TypedTerms(
                                    target,
                                    project.get().completions().typed(target, terms.terms())),
                    Outcome.of(workbench.typedTermsProperty()::set, this::failed));
        }
    }

    private void failed(Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("workbench.terms.failed"),
                        desk.messages().text("workbench.terms.kept"),
                        problem);
    }
}
