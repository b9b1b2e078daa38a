package dev.concord.app.command;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProgramVersion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code concord} alone: shows the window without a project. */
@Command(
        name = "concord",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "A translation memory that catches inconsistent terms while you translate.",
        footer = {
            "",
            "Exit codes: 0 done, 1 findings, 2 bad usage or input, 3 store unavailable, 4 internal"
                    + " error."
        })
final class ConcordCommand implements Callable<Integer> {
    private final CommandContext context;

    ConcordCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws BadInputException {
        context.window()
                .show(
                        context.wiring().projects(Optional.empty(), Optional.empty()),
                        Optional.empty());
        return Exit.DONE;
    }
}
