package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code concord memory}; its subcommands do the work. */
@Command(
        name = "memory",
        description = {
            "Lists, searches and cleans the translation memories of a project.",
            "Imported files are never changed: edits stand beside them, survive a new import, go"
                    + " into 'concord export --tmx', and are undone batch by batch."
        },
        synopsisSubcommandLabel = "ACTION")
public final class MemoryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The project's folder.")
    private Path folder = Path.of("");

    /** The subcommands. */
    public static List<Object> actions(CommandContext context) {
        return List.of(
                new ListAction(context),
                new DuplicatesAction(context),
                new VariantsAction(context),
                new FindAction(context),
                new ReplaceAction(context),
                new DeleteAction(context),
                new UndoAction(context));
    }

    Path folder() {
        return folder;
    }

    @Override
    public Integer call() throws BadInputException {
        throw new BadInputException(
                "Say what to do after the folder: list, duplicates, variants, find, replace, delete"
                        + " or undo");
    }
}
