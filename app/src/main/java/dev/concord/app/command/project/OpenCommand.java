package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.PersonOption;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ProjectFolder;
import dev.concord.memory.project.Projects;
import dev.concord.memory.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord open}. */
@Command(
        name = "open",
        description = {
            "Opens a project in the window.",
            "For a document, a project is made beside it and opened: guide.md gets guide.md-de."
        })
public final class OpenCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin private PersonOption person = new PersonOption();

    @Parameters(paramLabel = "PATH", description = "A project's folder, or a document.")
    private Path path = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "For a document: its language (default: ${DEFAULT-VALUE}).")
    private String source = "";

    @Option(
            names = "--target",
            paramLabel = "TAG",
            description = "For a document: translate into it (default: the system's language).")
    private @Nullable String target;

    public OpenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call()
            throws BadInputException, FormatException, ProjectException, StoreException {
        Projects projects = context.wiring().projects(person.author(), person.store());
        context.window().show(projects, Optional.of(folder(projects)));
        return Exit.DONE;
    }

    private Path folder(Projects projects)
            throws BadInputException, FormatException, ProjectException, StoreException {
        if (!Files.exists(path)) {
            throw new BadInputException(path + ": there is no such file or folder");
        }
        if (Files.isDirectory(path)) {
            projects.settings(checked(new ProjectFolder(path)));
            return path;
        }
        return beside(projects);
    }

    private static ProjectFolder checked(ProjectFolder folder) throws BadInputException {
        if (!folder.isProject()) {
            throw new BadInputException(
                    folder.root() + " is no Concord project; 'concord new' makes one");
        }
        return folder;
    }

    private Path beside(Projects projects)
            throws BadInputException, FormatException, ProjectException, StoreException {
        LanguagePair languages = languages();
        String name = String.valueOf(path.getFileName());
        Path folder = path.resolveSibling(name + "-" + languages.target());
        if (new ProjectFolder(folder).isProject()) {
            return folder;
        }
        context.wiring()
                .format()
                .extract(
                        path,
                        name,
                        languages,
                        dev.concord.memory.format.SegmentationRules.BUILT_IN);
        projects.create(
                folder,
                new NewProject(context.wiring())
                        .settings(
                                folder,
                                Optional.of(name),
                                Optional.empty(),
                                languages,
                                ResolutionStrategy.GLOSSARY_PREFERRED,
                                false,
                                Optional.empty()));
        try (OpenProject project = projects.open(folder)) {
            project.files().add(path, name);
        }
        return folder;
    }

    private LanguagePair languages() throws BadInputException {
        String system = Locale.getDefault().getLanguage();
        if (target == null && (system.isEmpty() || system.equals(source))) {
            throw new BadInputException(
                    "Say which language to translate "
                            + path
                            + " into: --target TAG, such as --target de");
        }
        return LanguagePair.of(source, target == null ? system : target);
    }
}
