package dev.concord.app.command.memory;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.maintenance.BatchResult;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.maintenance.UnitGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** {@code concord memory DIR variants}. */
@Command(
        name = "variants",
        description = "Shows units that have the same source and different targets.")
final class VariantsAction extends GroupsAction {
    VariantsAction(CommandContext context) {
        super(context);
    }

    @Override
    void find(MemoryMaintenance maintenance, Consumer<UnitGroup> groups) throws StoreException {
        maintenance.variants(groups, MemoryProgress.NONE);
    }

    @Override
    Optional<BatchResult> finish(MemoryMaintenance maintenance, List<UnitGroup> groups) {
        // Which target is right is for people to say.
        return Optional.empty();
    }
}
