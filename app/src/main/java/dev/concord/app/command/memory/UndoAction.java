package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.maintenance.MaintenanceBatch;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord memory DIR undo}. */
@Command(
        name = "undo",
        description = {
            "Takes a batch of changes back, the latest unless another is named.",
            "Units that were changed again since are left alone."
        })
final class UndoAction extends MemoryAction {
    private record Batch(String batch, int imported, String at) {
        static Batch of(MaintenanceBatch batch) {
            return new Batch(
                    batch.name(), batch.imported(), batch.at().map(Object::toString).orElse(""));
        }
    }

    private record Undone(String batch, int undone) {}

    @Parameters(arity = "0..1", paramLabel = "BATCH", description = "As the change told it.")
    private String batch = "";

    @Option(
            names = {"--list", "--dry-run"},
            description = "Undo nothing; list what can be undone, the latest last.")
    private boolean isList;

    UndoAction(CommandContext context) {
        super(context);
    }

    @Override
    void work(OpenProject project) throws BadInputException, StoreException {
        MemoryMaintenance maintenance = project.maintenance();
        List<Batch> batches = maintenance.batches().stream().map(Batch::of).toList();
        if (isList) {
            list(batches);
            return;
        }
        String chosen = batch.isEmpty() && !batches.isEmpty() ? batches.getLast().batch() : batch;
        if (!batch.isEmpty() && batches.stream().noneMatch(each -> each.batch().equals(batch))) {
            throw new BadInputException(
                    batch + ": no such batch. 'concord memory DIR undo --list' shows them");
        }
        Undone undone = new Undone(chosen, chosen.isEmpty() ? 0 : maintenance.undo(chosen));
        if (isJson()) {
            console().document(undone);
        } else {
            console()
                    .line(
                            chosen.isEmpty()
                                    ? "There is nothing to undo"
                                    : ShownBatch.units(undone.undone()) + " as before");
        }
    }

    private void list(List<Batch> batches) {
        if (isJson()) {
            console().document(batches);
        } else {
            batches.forEach(each ->
                    console()
                            .line(
                                    "%s\t%s\t%s"
                                            .formatted(
                                                    each.batch(),
                                                    each.at(),
                                                    ShownBatch.units(each.imported()))));
        }
    }
}
