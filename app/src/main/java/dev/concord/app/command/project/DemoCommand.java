package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.OutputOption;
import dev.concord.app.command.frame.PersonOption;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.Projects;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord demo}. */
@Command(name = "demo", description = "Opens the sample project in a fresh copy.")
public final class DemoCommand implements Callable<Integer> {
    private record Shown(String folder, String target) {}

    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();
    @Mixin private PersonOption person = new PersonOption();

    @Option(
            names = "--target",
            paramLabel = "TAG",
            description = "de or ko (default: the system's language when it is one of them).")
    private @Nullable String target;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where the copy is made (default: a new temporary folder).")
    private @Nullable Path folder;

    @Option(
            names = "--translated",
            paramLabel = "PART",
            description = "How much is translated already: nothing, part (default), everything.")
    private String translated = "part";

    @Option(names = "--no-window", description = "Only make the copy and say where it is.")
    private boolean noWindow;

    public DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call()
            throws BadInputException,
                    ExchangeException,
                    FormatException,
                    ProjectException,
                    StoreException {
        String language = language();
        var sample = new SampleProject(context.wiring());
        Projects projects = context.wiring().projects(person.author(), person.store());
        SampleProject.Translated part = part();
        Path copy = folder == null ? temporaryFolder(language) : folder;
        sample.make(copy, language, part, projects);
        if (output.isJson()) {
            context.console().document(new Shown(copy.toAbsolutePath().toString(), language));
        } else {
            context.console().line(copy.toAbsolutePath().toString());
        }
        context.console().flush();
        if (!noWindow) {
            context.window().show(projects, Optional.of(copy));
        }
        return Exit.DONE;
    }

    private String language() throws BadInputException {
        String system = Locale.getDefault().getLanguage();
        String chosen =
                target != null ? target : SampleProject.TARGETS.contains(system) ? system : "de";
        if (!SampleProject.TARGETS.contains(chosen)) {
            throw new BadInputException(
                    "The sample is translated into "
                            + String.join(" and ", SampleProject.TARGETS)
                            + ", not into "
                            + chosen);
        }
        return chosen;
    }

    private SampleProject.Translated part() throws BadInputException {
        for (SampleProject.Translated each : SampleProject.Translated.values()) {
            if (each.name().equalsIgnoreCase(translated)) {
                return each;
            }
        }
        throw new BadInputException(
                "--translated is nothing, part or everything, not " + translated);
    }

    private static Path temporaryFolder(String language) throws BadInputException {
        try {
            return Files.createTempDirectory("concord-demo-").resolve("orvane-3-" + language);
        } catch (IOException e) {
            throw new BadInputException(
                    "No temporary folder can be made (" + e.getMessage() + "); give --dir", e);
        }
    }
}
