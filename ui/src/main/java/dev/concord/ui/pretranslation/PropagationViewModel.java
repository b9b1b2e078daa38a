package dev.concord.ui.pretranslation;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.pretranslation.AppliedPropagation;
import dev.concord.memory.pretranslation.Propagation;
import dev.concord.memory.pretranslation.PropagationPlan;
import dev.concord.memory.pretranslation.PropagationRow;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ChangeListener;
import dev.concord.memory.store.Subscription;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Tells quietly when a confirmed text stands in other places too, shows what filling them would do,
 * and does it. UI thread only, but for the listener.
 */
public final class PropagationViewModel {
    private final Desk desk;
    private final Messages messages;
    private final BulkRun runs;
    private final Lane asking;
    private final FillRows<PropagationRow> rows = new FillRows<>();
    private final ReadOnlyObjectWrapper<Optional<PropagationPlan>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription subscription = () -> {};
    private Optional<Offer> offer = Optional.empty();

    /** What was offered about the segment confirmed last. */
    private record Offer(SegmentKey confirmed, Notice notice) {}

    public PropagationViewModel(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.runs = new BulkRun(desk);
        this.asking = desk.tasks().latestOnly();
        desk.workbench().projectProperty().subscribe(this::follow);
    }

    FillRows<PropagationRow> rows() {
        return rows;
    }

    /** The plan that waits for the person's word; whoever shows it closes it. */
    ReadOnlyObjectProperty<Optional<PropagationPlan>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    private void follow(Optional<OpenProject> project) {
        subscription.close();
        takeBackOffer();
        closePreview();
        subscription =
                project.map(open -> open.sessions().listen(new Listener(open))).orElse(() -> {});
    }

    /** Only what the person confirms one by one; neither bulk actions nor colleagues. */
    private final class Listener implements ChangeListener {
        private final OpenProject project;

        Listener(OpenProject project) {
            this.project = project;
        }

        @Override
        public void applied(Change change, boolean elsewhere) {
            if (!elsewhere
                    && change instanceof Change.SegmentConfirmed confirmed
                    && confirmed.stamp().batch().isEmpty()
                    && confirmed.origin().kind() != Origin.Kind.PROPAGATION) {
                desk.tasks().onUiThread(() -> lookForMore(project, confirmed.segment()));
            }
        }
    }

    /** A segment that is exempt itself is a case of its own: nobody wants its text elsewhere. */
    private void lookForMore(OpenProject project, SegmentKey confirmed) {
        takeBackOffer();
        if (!project.sessions().isExempt(confirmed)) {
            asking.run(
                    () -> new Propagation(project).plan(confirmed),
                    Outcome.of(this::offer, this::failed));
        }
    }

    private void offer(PropagationPlan plan) {
        int places = plan.proposed().size();
        if (places > 0) {
            Notice notice =
                    Notice.information(messages.text("pretranslation.offer.text", places))
                            .with(
                                    messages.text("pretranslation.offer.button"),
                                    () -> open(plan.confirmed()));
            offer = Optional.of(new Offer(plan.confirmed(), notice));
            desk.notices().show(notice);
        }
    }

    private void takeBackOffer() {
        offer.map(Offer::notice).ifPresent(desk.notices()::dismiss);
        offer = Optional.empty();
    }

    /** Shows where the text that was offered last could go, else that of the active segment. */
    void open() {
        offer.filter(last -> desk.notices().shown().contains(last.notice()))
                .map(Offer::confirmed)
                .or(() -> desk.workbench().activeRowProperty().get().map(SegmentRow::key))
                .ifPresent(this::open);
    }

    private void open(SegmentKey confirmed) {
        takeBackOffer();
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresent(project ->
                        asking.run(
                                () -> new Propagation(project).plan(confirmed),
                                Outcome.of(this::show, this::failed)));
    }

    private void show(PropagationPlan plan) {
        if (plan.rows().isEmpty()) {
            desk.notices()
                    .show(
                            Notice.warning(
                                    messages.text("pretranslation.propagate.none"),
                                    messages.text("pretranslation.propagate.noneRemedy")));
            return;
        }
        PropagationTexts texts = new PropagationTexts(messages);
        rows.setAll(plan.rows().stream().map(row -> texts.row(plan, row)).toList());
        preview.set(Optional.of(plan));
    }

    void closePreview() {
        preview.set(Optional.empty());
        rows.setAll(List.of());
    }

    /** Fills what is ticked. */
    void apply() {
        Optional<PropagationPlan> plan = preview.get();
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        if (plan.isEmpty() || project.isEmpty()) {
            return;
        }
        List<PropagationRow> chosen = rows.chosen();
        desk.tasks()
                .start(
                        messages.text("pretranslation.propagate.task"),
                        progress ->
                                new Propagation(project.get())
                                        .apply(plan.get(), chosen, runs.watched(progress)),
                        Outcome.of(applied -> tell(project.get(), applied), this::failed));
    }

    private void tell(OpenProject project, AppliedPropagation applied) {
        runs.tell(
                project,
                messages.text(
                        "pretranslation.propagate.done",
                        applied.confirmed().size(),
                        applied.skipped().size()),
                applied.batch());
    }

    /** Exempts the active segment from propagation, or takes that back. */
    void toggleExemption() {
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        Optional<SegmentRow> row = desk.workbench().activeRowProperty().get();
        if (project.isPresent() && row.isPresent()) {
            boolean exempt = !row.get().exempt();
            SegmentKey segment = row.get().key();
            desk.tasks()
                    .inOrder()
                    .run(
                            () -> {
                                project.get().sessions().exempt(segment, exempt);
                                return segment;
                            },
                            Outcome.of(_ -> {}, this::failed));
        }
    }

    private void failed(Exception problem) {
        desk.notices()
                .showFailure(
                        messages.text("pretranslation.propagate.failed"),
                        messages.text("pretranslation.propagate.kept"),
                        problem);
    }
}
