package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord memory DIR find}. */
@Command(name = "find", description = "Shows units, the newest first.")
final class FindAction extends MemoryAction {
    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What is in them.")
    private String text = "";

    @Mixin private UnitChoice choice = new UnitChoice();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    FindAction(CommandContext context) {
        super(context);
    }

    @Override
    void work(OpenProject project) throws BadInputException, StoreException {
        List<ShownUnit> units = new ArrayList<>();
        project.maintenance()
                .find(
                        choice.query(text),
                        unit -> {
                            if (units.size() < limit) {
                                units.add(ShownUnit.of(unit));
                            }
                        },
                        _ -> units.size() < limit);
        if (isJson()) {
            console().document(units);
        } else {
            units.forEach(unit -> console().line(unit.told()));
        }
    }
}
