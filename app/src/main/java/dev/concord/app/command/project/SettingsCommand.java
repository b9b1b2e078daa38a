package dev.concord.app.command.project;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord settings}. */
@Command(name = "settings", description = "Shows a project's settings, or changes its strategy.")
public final class SettingsCommand extends ProjectCommand {
    @Option(
            names = "--strategy",
            paramLabel = "S",
            description = "Judge every conflict anew by this strategy.")
    private @Nullable String strategy;

    public SettingsCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws ProjectException {
        if (strategy != null) {
            project.useStrategy(ResolutionStrategy.of(strategy));
        }
        var shown = ShownSettings.of(project.folder().root(), project.settings());
        if (isJson()) {
            console().document(shown);
        } else {
            console().line(shown.name() + " (" + shown.id() + ")");
            console().line(project.settings().languages().toString());
            console().line("strategy " + shown.strategy() + ", scope " + shown.scope());
            console().line("shared store: " + project.settings().store().orElse("none"));
        }
        return Exit.DONE;
    }
}
