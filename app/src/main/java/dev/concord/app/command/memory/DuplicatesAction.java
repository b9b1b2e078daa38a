package dev.concord.app.command.memory;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.maintenance.BatchResult;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.maintenance.UnitGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord memory DIR duplicates}. */
@Command(
        name = "duplicates",
        description = "Shows units that have the same source and the same target.")
final class DuplicatesAction extends GroupsAction {
    @Option(
            names = "--delete",
            description =
                    "Delete all but the one changed last of each group, or all imported ones where"
                            + " the project has such a segment of its own.")
    private boolean isDeleting;

    @Option(names = "--dry-run", description = "Change nothing; show what would be done.")
    private boolean isDryRun;

    DuplicatesAction(CommandContext context) {
        super(context);
    }

    @Override
    void find(MemoryMaintenance maintenance, Consumer<UnitGroup> groups) throws StoreException {
        maintenance.duplicates(groups, MemoryProgress.NONE);
    }

    @Override
    Optional<BatchResult> finish(MemoryMaintenance maintenance, List<UnitGroup> groups)
            throws StoreException {
        if (!isDeleting) {
            return Optional.empty();
        }
        List<FoundUnit> surplus =
                groups.stream().flatMap(group -> group.surplus().stream()).toList();
        if (isDryRun) {
            console().message(ShownBatch.units(surplus.size()) + " would be deleted");
            return Optional.empty();
        }
        return Optional.of(maintenance.delete(surplus));
    }
}
