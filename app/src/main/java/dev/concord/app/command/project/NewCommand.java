package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.OutputOption;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.store.StoreUrl;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord new}. */
@Command(name = "new", description = "Makes a project.")
public final class NewCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "DIR", description = "The folder; it is made when missing.")
    private Path folder = Path.of("");

    @Option(names = "--source", required = true, paramLabel = "TAG", description = "BCP 47 tag.")
    private String source = "";

    @Option(names = "--target", required = true, paramLabel = "TAG", description = "BCP 47 tag.")
    private String target = "";

    @Option(
            names = "--strategy",
            paramLabel = "S",
            description =
                    "How conflicts are resolved: glossary-preferred (default), highest-confidence,"
                            + " most-frequent, first-wins, manual-review.")
    private String strategy = ResolutionStrategy.GLOSSARY_PREFERRED.code();

    @Option(
            names = "--per-document",
            description = "Terms need only be consistent inside each document.")
    private boolean perDocument;

    @Option(names = "--name", paramLabel = "NAME", description = "Default: the folder's name.")
    private @Nullable String name;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id under which a shared store has the project already.")
    private @Nullable String id;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Shared store, without a password.")
    private @Nullable String store;

    public NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws BadInputException, ProjectException {
        ProjectSettings settings =
                new NewProject(context.wiring())
                        .settings(
                                folder,
                                Optional.ofNullable(name),
                                Optional.ofNullable(id),
                                LanguagePair.of(source, target),
                                ResolutionStrategy.of(strategy),
                                perDocument,
                                store());
        context.wiring().projects(Optional.empty(), Optional.empty()).create(folder, settings);
        if (output.isJson()) {
            context.console().document(ShownSettings.of(folder, settings));
        } else {
            context.console()
                    .line(folder + ": " + settings.languages() + ", " + settings.strategy().code());
        }
        return Exit.DONE;
    }

    private Optional<String> store() throws BadInputException {
        if (store == null) {
            return Optional.empty();
        }
        if (StoreUrl.parse(store).password().isPresent()) {
            throw new BadInputException(
                    "A password does not belong into a project file. Give --store without it, and"
                            + " the whole address in the environment variable CONCORD_STORE.");
        }
        return Optional.of(store);
    }
}
