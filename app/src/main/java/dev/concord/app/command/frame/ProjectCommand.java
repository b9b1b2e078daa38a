package dev.concord.app.command.frame;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.sync.Exchange;
import dev.concord.memory.sync.ExchangeStatus.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that works on one project: opens it, closes it, and sends what is to be shared. */
public abstract class ProjectCommand implements Callable<Integer> {
    /** For a shared store to answer; nothing is lost when it does not. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();
    @Mixin private PersonOption person = new PersonOption();

    @Parameters(index = "0", paramLabel = "DIR", description = "The project's folder.")
    private Path folder = Path.of("");

    protected ProjectCommand(CommandContext context) {
        this.context = context;
    }

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
        try (OpenProject project = projects.open(folder)) {
            project.glossary().problems().forEach(console()::message);
            project.memoryProblems().forEach(console()::message);
            project.exchange().ifPresent(this::receive);
            int exitCode = run(project);
            if (project.exchange().isPresent() && project.store().outbox().size() > 0) {
                send(project.exchange().get());
            }
            return exitCode;
        }
    }

    /** What colleagues did belongs to what a command shows and judges by. */
    private void receive(Exchange exchange) {
        try {
            if (!exchange.awaitAttempt(PATIENCE)) {
                String reason = exchange.status().message();
                console().message("Working without the shared store. " + reason);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Exchange exchange) {
        try {
            boolean isReached = exchange.status().state() == State.ONLINE;
            if (!exchange.awaitDrained(isReached ? PATIENCE : Duration.ZERO)) {
                console().message("What was done is kept and waits for the shared store.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
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
