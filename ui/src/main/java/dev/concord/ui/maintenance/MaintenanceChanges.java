package dev.concord.ui.maintenance;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.maintenance.BatchResult;
import dev.concord.memory.tm.maintenance.MaintenanceBatch;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Writes to the memories, one after the other, and takes batches back. UI thread only. */
final class MaintenanceChanges {
    private final Desk desk;
    private final Lane reading;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ObservableList<MaintenanceBatch> batches = FXCollections.observableArrayList();

    /** Something that changes the memories of a project. */
    interface Writing<T> {
        T write(OpenProject project) throws Exception;
    }

    /** Something that changes units. */
    interface UnitWriting {
        BatchResult write(MemoryMaintenance maintenance) throws Exception;
    }

    MaintenanceChanges(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latestOnly();
        desk.workbench().projectProperty().subscribe(this::forget);
    }

    /** What was done last, in words; empty before. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** True while something is being written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Grows whenever something was written: what was read before is out of date. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What can be undone, the latest last. */
    ObservableList<MaintenanceBatch> batches() {
        return batches;
    }

    /** Changes units. */
    void change(UnitWriting writing, Function<BatchResult, String> told, Runnable done) {
        write(
                project -> writing.write(project.maintenance()),
                result -> {
                    message.set(told.apply(result));
                    done.run();
                });
    }

    /** Takes a batch back. */
    void undo(MaintenanceBatch batch) {
        write(
                project -> project.maintenance().undo(batch.name()),
                undone -> message.set(desk.messages().text("maintenance.undo.done", undone)));
    }

    /** Writes, tells what was done, and everybody that something was. */
    <T> void write(Writing<T> writing, Consumer<T> done) {
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        if (project.isEmpty() || busy.get()) {
            return;
        }
        // Confirmations wait behind this; so it must not wait for a memory that is being read.
        if (project.get().memory().state() instanceof MemoryState.Building) {
            message.set(desk.messages().text("maintenance.change.building"));
            return;
        }
        busy.set(true);
        desk.tasks()
                .inOrder()
                .run(
                        () -> writing.write(project.get()),
                        Outcome.of(
                                result -> {
                                    busy.set(false);
                                    done.accept(result);
                                    changed();
                                },
                                problem -> {
                                    busy.set(false);
                                    failed(problem);
                                }));
    }

    /** Says something about what was done. */
    void tell(String text) {
        message.set(text);
    }

    private void changed() {
        revision.set(revision.get() + 1);
        desk.workbench().memoryChanged();
        readBatches();
    }

    /** Reads anew what can be undone. */
    void readBatches() {
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresent(project ->
                        reading.<List<MaintenanceBatch>>run(
                                () -> project.maintenance().batches(),
                                Outcome.of(batches::setAll, this::failed)));
    }

    private void failed(Exception problem) {
        message.set(desk.messages().text("maintenance.change.failed"));
        desk.notices()
                .showFailure(
                        message.get(), desk.messages().text("maintenance.change.kept"), problem);
    }

    private void forget() {
        message.set("");
        batches.clear();
    }
}
