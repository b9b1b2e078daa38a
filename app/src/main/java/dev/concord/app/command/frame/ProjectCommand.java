package dev.concord.app.command.frame;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command that is given a project's folder. */
public abstract class ProjectCommand extends ProjectWork {
    @Parameters(index = "0", paramLabel = "DIR", description = "The project's folder.")
    private Path folder = Path.of("");

    protected ProjectCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected final Path folder() {
        return folder;
    }
}
