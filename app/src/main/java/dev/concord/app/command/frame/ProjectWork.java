package dev.concord.app.command.frame;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** Works on one project: opens it, closes it, and sends what is to be shared. */
public abstract class ProjectWork implements Callable<Integer> {
    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();
    @Mixin private PersonOption person = new PersonOption();

    protected ProjectWork(CommandContext context) {
        this.context = context;
    }

    /** The project's folder. */
    protected abstract Path folder();

    /** Does the work and returns the exit code. */
    protected abstract int run(OpenProject project)
            throws BadInputException,
                    ExchangeException,
                    FormatException,
                    ProjectException,
                    StoreException;

    @Override
    public final Integer call()
            throws BadInputException,
                    ExchangeException,
                    FormatException,
                    ProjectException,
                    StoreException {
        var projects = context.wiring().projects(person.author(), person.store());
        try (OpenProject project = projects.open(folder())) {
            project.glossary().problems().forEach(console()::message);
            var team = new Team(project);
            team.takeIn();
            int exitCode = run(project);
            project.memoryProblems().forEach(console()::message);
            team.send().ifPresent(console()::message);
            return exitCode;
        }
    }

    protected final Console console() {
        return context.console();
    }

    /** True when programs read the output. */
    protected final boolean isJson() {
        return output.isJson();
    }
}
