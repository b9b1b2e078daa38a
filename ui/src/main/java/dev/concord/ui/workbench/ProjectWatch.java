package dev.concord.ui.workbench;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ChangeListener;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.sync.Exchange;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;

/**
 * Keeps what is on show up to date with what happens in the open project, whoever did it. Changes
 * that come close together are taken up together. UI thread, but for the listener.
 */
public final class ProjectWatch {
    private static final Duration TOGETHER = Duration.ofMillis(60);

    private final Desk desk;
    private final Workbench workbench;
    private final Lane lane;
    private final Set<SegmentKey> changed = new HashSet<>();
    private final Set<SegmentKey> drafted = new HashSet<>();
    private Subscription subscription = () -> {};
    private Subscription exchange = () -> {};
    private Handle timer = () -> {};
    private boolean waiting;

    public ProjectWatch(Desk desk) {
        this.desk = desk;
        this.workbench = desk.workbench();
        this.lane = desk.tasks().latestOnly();
        workbench.projectProperty().subscribe(this::follow);
        workbench.rows().addListener(this::rowsChanged);
        workbench.termsRevisionProperty().subscribe(this::refresh);
    }

    /** Another document's rows have come; a row changed in its place is no reason. */
    private void rowsChanged(ListChangeListener.Change<? extends SegmentRow> change) {
        while (change.next()) {
            if (!RowList.isInPlace(change)) {
                refresh();
            }
        }
    }

    /** Takes up everything anew, soon. */
    public void refresh() {
        if (!waiting) {
            waiting = true;
            timer = desk.tasks().after(TOGETHER, this::takeUp);
        }
    }

    private void follow(Optional<OpenProject> project) {
        subscription.close();
        timer.release();
        waiting = false;
        changed.clear();
        drafted.clear();
        workbench.conflicts().clear();
        workbench.progressProperty().set(WorkProgress.NONE);
        exchange.close();
        exchange =
                project.flatMap(OpenProject::exchange)
                        .map(this::followExchange)
                        .orElseGet(() -> {
                            workbench.storeStateProperty().set(StoreState.LOCAL);
                            return () -> {};
                        });
        subscription = project.map(open -> open.sessions().listen(new Listener())).orElse(() -> {});
        project.ifPresent(open -> {
            workbench.strategyProperty().set(open.settings().strategy());
            refresh();
        });
    }

    private Subscription followExchange(Exchange begun) {
        workbench.storeStateProperty().set(StoreState.of(begun.status()));
        return begun.listen(status ->
                desk.tasks()
                        .onUiThread(
                                () -> workbench.storeStateProperty().set(StoreState.of(status))));
    }

    /** Brings what the engine tells to the UI thread. */
    private final class Listener implements ChangeListener {
        @Override
        public void applied(Change change, boolean elsewhere) {
            hear(change);
        }

        @Override
        public void drafted(List<SegmentKey> segments) {
            desk.tasks()
                    .onUiThread(() -> {
                        drafted.addAll(segments);
                        refresh();
                    });
        }

        @Override
        public void judgedAnew() {
            desk.tasks().onUiThread(ProjectWatch.this::refresh);
        }
    }

    private void hear(Change change) {
        Optional<SegmentKey> segment =
                switch (change) {
                    case Change.SegmentConfirmed confirmed -> Optional.of(confirmed.segment());
                    case Change.SegmentReopened reopened -> Optional.of(reopened.segment());
                    case Change.ConfirmationContested contested ->
                            Optional.of(contested.lost().segment());
                    case Change.NoteAdded note -> Optional.of(note.segment());
                    case Change.PropagationExempted exempted -> Optional.of(exempted.segment());
                    case Change.DecisionTaken _,
                            Change.DecisionWithdrawn _,
                            Change.ConflictDismissed _,
                            Change.RenderingsAccepted _,
                            Change.TermIgnored _ ->
                            Optional.empty();
                };
        desk.tasks()
                .onUiThread(() -> {
                    segment.ifPresent(changed::add);
                    refresh();
                });
    }

    private void takeUp() {
        waiting = false;
        workbench
                .projectProperty()
                .get()
                .ifPresent(project -> {
                    var document = workbench.documentProperty().get();
                    Set<SegmentKey> taken = Set.copyOf(changed);
                    Set<SegmentKey> takenDrafts = Set.copyOf(drafted);
                    lane.run(
                            () -> Digest.of(project, document, taken, takenDrafts),
                            Outcome.of(
                                    digest -> {
                                        changed.removeAll(taken);
                                        drafted.removeAll(takenDrafts);
                                        show(digest, taken);
                                    },
                                    this::failed));
                });
    }

    private void show(Digest digest, Set<SegmentKey> taken) {
        if (!taken.isEmpty()) {
            workbench.memoryChanged();
        }
        workbench.conflicts().setAll(digest.conflicts());
        if (digest.document().equals(workbench.documentProperty().get())) {
            workbench.updateRows(digest::applyTo);
            showProgress(digest.consistency());
        }
    }

    private void showProgress(double consistency) {
        List<SegmentRow> rows = workbench.rows();
        long confirmed =
                rows.stream().map(SegmentRow::state).filter(SegmentState::isConfirmed).count();
        workbench
                .progressProperty()
                .set(new WorkProgress(Math.toIntExact(confirmed), rows.size(), consistency));
    }

    private void failed(Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("workbench.digest.failed"),
                        desk.messages().text("workbench.digest.kept"),
                        problem);
    }
}
