package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.maintenance.BatchResult;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord memory DIR delete}. */
@Command(
        name = "delete",
        description = "Deletes units of imported memories. Confirmed segments stay.")
final class DeleteAction extends MemoryAction {
    private record Deleted(List<ShownUnit> units, String batch, int deleted, int kept) {}

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What is in them.")
    private String text = "";

    @Mixin private UnitChoice choice = new UnitChoice();

    @Option(names = "--dry-run", description = "Change nothing; show what would be done.")
    private boolean isDryRun;

    DeleteAction(CommandContext context) {
        super(context);
    }

    @Override
    void work(OpenProject project) throws BadInputException, StoreException {
        if (text.isBlank() && choice.isEmpty()) {
            throw new BadInputException(
                    "Say which units: a text, --memory, --changed-by, --since or --before");
        }
        MemoryMaintenance maintenance = project.maintenance();
        List<FoundUnit> units = new ArrayList<>();
        maintenance.find(choice.query(text), units::add, MemoryProgress.NONE);
        BatchResult result = isDryRun ? new BatchResult("", 0, 0) : maintenance.delete(units);
        List<ShownUnit> shown =
                units.stream().filter(unit -> !unit.isOwn()).map(ShownUnit::of).toList();
        if (isJson()) {
            console().document(new Deleted(shown, result.batch(), result.changed(), result.kept()));
        } else {
            shown.forEach(unit -> console().line("- " + unit.told()));
            console()
                    .message(
                            isDryRun
                                    ? ShownBatch.units(shown.size()) + " would be deleted"
                                    : ShownBatch.told("deleted", result));
        }
    }
}
