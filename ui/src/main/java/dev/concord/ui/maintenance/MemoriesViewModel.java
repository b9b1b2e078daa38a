package dev.concord.ui.maintenance;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ResourceExport;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.maintenance.UnitQuery;
import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import dev.concord.memory.tm.units.StoredMemory;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The project's memories and how much each counts. UI thread only. */
final class MemoriesViewModel {
    private static final int LARGEST_PENALTY = 100;

    private final Desk desk;
    private final Messages messages;
    private final MaintenanceChanges changes;
    private final Lane reading;
    private final ObservableList<MemoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<MatchSettings> settings =
            new ReadOnlyObjectWrapper<>(MatchSettings.DEFAULT);
    private boolean isShown;

    MemoriesViewModel(Desk desk, MaintenanceChanges changes) {
        this.desk = desk;
        this.messages = desk.messages();
        this.changes = changes;
        this.reading = desk.tasks().latestOnly();
        desk.workbench().memoryRevisionProperty().subscribe(this::refreshIfShown);
        desk.workbench().projectProperty().subscribe(this::forget);
    }

    /** The project's own segments first, then the files by name. */
    ObservableList<MemoryRow> rows() {
        return rows;
    }

    /** How matches are rated. */
    ReadOnlyObjectProperty<MatchSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The names of all memories, the project's own as {@link UnitQuery#OWN}. */
    List<String> names() {
        return rows.stream().map(MemoryRow::name).toList();
    }

    /** The window is on show, or no longer. */
    void show(boolean isNowShown) {
        isShown = isNowShown;
        refreshIfShown();
    }

    private void refreshIfShown() {
        if (isShown) {
            desk.workbench().projectProperty().get().ifPresent(this::refresh);
        }
    }

    private void refresh(OpenProject project) {
        reading.run(
                () -> read(project),
                Outcome.of(
                        now -> {
                            settings.set(project.settings().matches());
                            if (!rows.equals(now)) {
                                rows.setAll(now);
                            }
                        },
                        problem ->
                                desk.notices()
                                        .showFailure(
                                                messages.text("maintenance.memories.failed"),
                                                messages.text("maintenance.query.kept"),
                                                problem)));
    }

    private static List<MemoryRow> read(OpenProject project) throws StoreException {
        MatchSettings rated = project.settings().matches();
        List<MemoryRow> all = new ArrayList<>();
        OfMemory own = rated.of(UnitQuery.OWN);
        all.add(
                new MemoryRow(
                        UnitQuery.OWN,
                        project.sessions().confirmations().size(),
                        0,
                        Optional.empty(),
                        own.priority(),
                        own.penalty()));
        for (StoredMemory memory : project.importedMemory().memories()) {
            OfMemory of = rated.of(memory.name());
            all.add(
                    new MemoryRow(
                            memory.name(),
                            memory.facts().imported(),
                            memory.facts().read() - memory.facts().imported(),
                            Optional.of(memory.takenIn()),
                            of.priority(),
                            of.penalty()));
        }
        return all;
    }

    /** Puts a memory's matches before or behind equally good ones. */
    void usePriority(MemoryRow row, int priority) {
        use(row, new OfMemory(priority, row.penalty()));
    }

    /** Takes so much off a memory's matches. */
    void usePenalty(MemoryRow row, int penalty) {
        if (penalty < 0 || penalty > LARGEST_PENALTY) {
            changes.tell(messages.text("maintenance.penalty.wrong"));
            rows.set(rows.indexOf(row), row);
        } else {
            use(row, new OfMemory(row.priority(), penalty));
        }
    }

    private void use(MemoryRow row, OfMemory rating) {
        use(old -> {
            Map<String, OfMemory> memories = new HashMap<>(old.memories());
            memories.put(row.name(), rating);
            return new MatchSettings(memories, old.machinePenalty(), old.variantPenalty());
        });
    }

    /** Takes so much off what a machine has translated. */
    void useMachinePenalty(int penalty) {
        use(old -> new MatchSettings(old.memories(), penalty, old.variantPenalty()));
    }

    /** Takes so much off units in another variant of the languages. */
    void useVariantPenalty(int penalty) {
        use(old -> new MatchSettings(old.memories(), old.machinePenalty(), penalty));
    }

    private void use(UnaryOperator<MatchSettings> change) {
        MatchSettings wanted = change.apply(settings.get());
        if (!wanted.equals(settings.get())) {
            settings.set(wanted);
            changes.write(
                    project -> {
                        project.useMatchSettings(wanted);
                        return wanted;
                    },
                    _ -> changes.tell(messages.text("maintenance.settings.done")));
        }
    }

    /** Undoes the last import of a file; the file is kept aside. */
    void undoImport(MemoryRow row) {
        changes.write(
                project -> project.memoryImport().undo(row.name()),
                undone ->
                        changes.tell(
                                undone.restored()
                                        ? messages.text(
                                                "maintenance.remove.restored",
                                                row.name(),
                                                undone.removed().toString())
                                        : messages.text(
                                                "maintenance.remove.done",
                                                row.name(),
                                                undone.removed().toString())));
    }

    /** Writes a memory with its edits to a file. */
    void export(MemoryRow row, Path file) {
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresent(project ->
                        desk.tasks()
                                .start(
                                        messages.text("maintenance.export.task", row.name()),
                                        progress ->
                                                new ResourceExport(project, version())
                                                        .memory(
                                                                row.name(),
                                                                file,
                                                                share -> {
                                                                    progress.report(share, "");
                                                                    return !progress.isCancelled();
                                                                }),
                                        Outcome.of(
                                                units ->
                                                        changes.tell(
                                                                messages.text(
                                                                        "maintenance.export.done",
                                                                        units,
                                                                        file.toString())),
                                                this::notExported)));
    }

    /** Only files made anew name the program; a memory keeps its own header. */
    private static String version() {
        return Optional.ofNullable(MemoriesViewModel.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    private void notExported(Exception problem) {
        if (problem instanceof java.util.concurrent.CancellationException) {
            changes.tell(messages.text("maintenance.export.cancelled"));
        } else {
            changes.tell(messages.text("maintenance.export.failed"));
            desk.notices()
                    .showFailure(
                            messages.text("maintenance.export.failed"),
                            messages.text("maintenance.export.kept"),
                            problem);
        }
    }

    private void forget() {
        rows.clear();
        settings.set(MatchSettings.DEFAULT);
        refreshIfShown();
    }
}
