package dev.concord.app.command;

import dev.concord.app.command.frame.ProgramVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code concord} alone: asks for a command. */
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
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
