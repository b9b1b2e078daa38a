package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectWork;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** What is done to the memories of the project that {@code concord memory} was given. */
abstract class MemoryAction extends ProjectWork {
    @ParentCommand private @Nullable MemoryCommand parent;

    MemoryAction(CommandContext context) {
        super(context);
    }

    @Override
    protected final Path folder() {
        return Objects.requireNonNull(parent).folder();
    }

    @Override
    protected final int run(OpenProject project) throws BadInputException, StoreException {
        work(project);
        return Exit.DONE;
    }

    /** Does the work and shows it. */
    abstract void work(OpenProject project) throws BadInputException, StoreException;
}
