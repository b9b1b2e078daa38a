package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.maintenance.BatchResult;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.maintenance.UnitGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Shows groups of units. */
abstract class GroupsAction extends MemoryAction {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Show at most so many groups (default: ${DEFAULT-VALUE}).")
    private int limit;

    GroupsAction(CommandContext context) {
        super(context);
    }

    /** Hands all groups over. */
    abstract void find(MemoryMaintenance maintenance, Consumer<UnitGroup> groups)
            throws StoreException;

    /**
     * Does what is to be done with all groups, those that are not shown as well.
     *
     * @return what was done; nothing when there was nothing to do
     */
    abstract Optional<BatchResult> finish(MemoryMaintenance maintenance, List<UnitGroup> groups)
            throws StoreException;

    @Override
    void work(OpenProject project) throws BadInputException, StoreException {
        MemoryMaintenance maintenance = project.maintenance();
        List<UnitGroup> groups = new ArrayList<>();
        find(maintenance, groups::add);
        List<List<ShownUnit>> shown =
                groups.stream()
                        .limit(limit)
                        .map(group -> group.units().stream().map(ShownUnit::of).toList())
                        .toList();
        Optional<BatchResult> result = finish(maintenance, groups);
        if (isJson()) {
            console().document(result.<Object>map(done -> Cleaned.of(shown, done)).orElse(shown));
        } else {
            for (List<ShownUnit> group : shown) {
                group.forEach(unit -> console().line(unit.told()));
                console().line("");
            }
            String left = groups.size() > limit ? ", not all shown" : "";
            console().message(groups.size() + " groups" + left);
            result.ifPresent(done -> console().message(ShownBatch.told("deleted", done)));
        }
    }

    private record Cleaned(List<List<ShownUnit>> groups, String batch, int deleted, int kept) {
        static Cleaned of(List<List<ShownUnit>> groups, BatchResult result) {
            return new Cleaned(groups, result.batch(), result.changed(), result.kept());
        }
    }
}
