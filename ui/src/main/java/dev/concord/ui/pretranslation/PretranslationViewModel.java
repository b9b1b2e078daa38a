package dev.concord.ui.pretranslation;

import dev.concord.memory.model.Document;
import dev.concord.memory.pretranslation.AppliedPretranslation;
import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.Pretranslation;
import dev.concord.memory.pretranslation.PretranslationOptions;
import dev.concord.memory.pretranslation.PretranslationOptions.Confirming;
import dev.concord.memory.pretranslation.PretranslationPlan;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.RunningTask;
import dev.concord.ui.workbench.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What pre-translation would do by the options chosen, planned anew whenever one changes, and doing
 * it. UI thread only.
 */
public final class PretranslationViewModel {
    /** Options are often changed several at a time. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Desk desk;
    private final Messages messages;
    private final BulkRun runs;
    private final IntegerProperty minimum =
            new SimpleIntegerProperty(PretranslationOptions.DEFAULT_MINIMUM);
    private final ObjectProperty<Confirming> confirming =
            new SimpleObjectProperty<>(Confirming.NOTHING);
    private final Set<String> leftOut = new TreeSet<>();
    private final ObjectProperty<Optional<MatchBand>> band =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onlyActions = new SimpleBooleanProperty(true);
    private final FillRows<PlannedSegment> rows = new FillRows<>();
    private final ReadOnlyObjectWrapper<Optional<PretranslationPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningTask>> planning =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Handle timer = () -> {};
    private int turn;

    private record Preview(PretranslationPlan plan, List<FillRow<PlannedSegment>> rows) {}

    public PretranslationViewModel(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.runs = new BulkRun(desk);
        minimum.subscribe((_, _) -> replanSoon());
        confirming.subscribe((_, _) -> replanSoon());
        band.subscribe(this::filter);
        onlyActions.subscribe(this::filter);
        desk.workbench().projectProperty().subscribe(_ -> forget());
        filter();
    }

    /** Least similarity that is filled in, 0 to 100. */
    IntegerProperty minimumProperty() {
        return minimum;
    }

    /** What is confirmed at once. */
    ObjectProperty<Confirming> confirmingProperty() {
        return confirming;
    }

    /** The one band whose segments are on show; empty for all. */
    ObjectProperty<Optional<MatchBand>> bandProperty() {
        return band;
    }

    /** True when only segments are on show that would change. */
    BooleanProperty onlyActionsProperty() {
        return onlyActions;
    }

    FillRows<PlannedSegment> rows() {
        return rows;
    }

    /** What would be done; empty while it is being worked out. */
    ReadOnlyObjectProperty<Optional<PretranslationPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The working out, while it goes on. */
    ReadOnlyObjectProperty<Optional<RunningTask>> planningProperty() {
        return planning.getReadOnlyProperty();
    }

    List<Document> documents() {
        return List.copyOf(desk.workbench().documents());
    }

    /** True when a document is to be pre-translated. */
    boolean isIn(Document document) {
        return !leftOut.contains(document.name());
    }

    /** Takes a document in, or leaves it out. */
    void choose(Document document, boolean isIn) {
        if (isIn ? leftOut.remove(document.name()) : leftOut.add(document.name())) {
            replanSoon();
        }
    }

    /** Works out what would be done. */
    void replan() {
        stopPlanning();
        plan.set(Optional.empty());
        rows.setAll(List.of());
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        Set<String> names = new TreeSet<>();
        documents().stream().filter(this::isIn).map(Document::name).forEach(names::add);
        if (project.isPresent() && !names.isEmpty()) {
            plan(project.get(), names);
        }
    }

    private void plan(OpenProject project, Set<String> names) {
        PretranslationOptions options =
                PretranslationOptions.from(minimum.get())
                        .tellingFrom(MatchBand.LOWEST_SIMILARITY)
                        .confirming(confirming.get())
                        .in(names);
        int mine = ++turn;
        RunningTask task =
                desk.tasks()
                        .start(
                                messages.text("pretranslation.plan.task"),
                                progress ->
                                        new Pretranslation(project)
                                                .plan(options, runs.watched(progress))
                                                .map(this::preview),
                                Outcome.of(
                                        made -> show(mine, made),
                                        problem -> planFailed(mine, problem)));
        // It may have ended already where work is done at once.
        if (desk.tasks().running().contains(task)) {
            planning.set(Optional.of(task));
        }
    }

    private Preview preview(PretranslationPlan made) {
        PretranslationTexts texts = new PretranslationTexts(messages);
        return new Preview(made, made.segments().stream().map(texts::row).toList());
    }

    private void show(int planned, Optional<Preview> made) {
        if (planned == turn) {
            planning.set(Optional.empty());
            made.ifPresent(preview -> rows.setAll(preview.rows()));
            plan.set(made.map(Preview::plan));
        }
    }

    private void planFailed(int planned, Exception problem) {
        if (planned == turn) {
            planning.set(Optional.empty());
            desk.notices()
                    .showFailure(
                            messages.text("pretranslation.plan.failed"),
                            messages.text("pretranslation.plan.kept"),
                            problem);
        }
    }

    /** Nobody wants to know any more. */
    void stopPlanning() {
        timer.release();
        turn++;
        planning.get().ifPresent(RunningTask::cancel);
        planning.set(Optional.empty());
    }

    private void replanSoon() {
        stopPlanning();
        plan.set(Optional.empty());
        timer = desk.tasks().after(PAUSE, this::replan);
    }

    private void forget() {
        stopPlanning();
        leftOut.clear();
        plan.set(Optional.empty());
        rows.setAll(List.of());
    }

    private void filter() {
        Optional<MatchBand> wanted = band.get();
        boolean isForAll = !onlyActions.get();
        rows.filter(row ->
                (isForAll || row.isPossible())
                        && (wanted.isEmpty() || row.subject().band() == wanted.get()));
    }

    /** Fills what is ticked. */
    void apply() {
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        List<PlannedSegment> chosen = rows.chosen();
        if (project.isEmpty() || chosen.isEmpty()) {
            return;
        }
        desk.tasks()
                .start(
                        messages.text("pretranslation.apply.task"),
                        progress ->
                                new Pretranslation(project.get())
                                        .apply(chosen, runs.watched(progress)),
                        Outcome.of(
                                applied -> tell(project.get(), applied),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text(
                                                                "pretranslation.apply.failed"),
                                                        messages.text("pretranslation.apply.kept"),
                                                        problem)));
    }

    private void tell(OpenProject project, AppliedPretranslation applied) {
        int changed = applied.filled().size() + applied.confirmed().size();
        String done =
                messages.text(
                        "pretranslation.apply.done",
                        changed,
                        applied.confirmed().size(),
                        applied.skipped().size());
        if (changed == 0) {
            desk.notices().show(Notice.information(done));
        } else {
            runs.tell(project, done, applied.batch());
        }
    }
}
