package dev.concord.ui.diagnostics;

import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the open project is, asked anew whenever somebody wants to know. UI thread only. */
public final class DiagnosticsViewModel {
    private final Desk desk;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Optional<HealthReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DiagnosticsViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        desk.workbench().projectProperty().subscribe(_ -> report.set(Optional.empty()));
    }

    /** The last answer; empty before the first. */
    ReadOnlyObjectProperty<Optional<HealthReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Asks the open project. */
    void refresh() {
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresent(project ->
                        lane.run(
                                () -> HealthReport.of(project),
                                Outcome.of(
                                        answer -> report.set(Optional.of(answer)),
                                        problem ->
                                                desk.notices()
                                                        .showFailure(
                                                                desk.messages()
                                                                        .text(
                                                                                "diagnostics.health.failed"),
                                                                desk.messages()
                                                                        .text(
                                                                                "diagnostics.health.kept"),
                                                                problem))));
    }

    /** Says that the report is in the clipboard. */
    void copied() {
        desk.notices().show(Notice.information(desk.messages().text("diagnostics.copy.done")));
    }
}
