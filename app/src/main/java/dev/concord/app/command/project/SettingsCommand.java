package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord settings}. */
@Command(name = "settings", description = "Shows a project's settings, or changes them.")
public final class SettingsCommand extends ProjectCommand {
    @Option(
            names = "--strategy",
            paramLabel = "S",
            description = "Judge every conflict anew by this strategy.")
    private @Nullable String strategy;

    @ArgGroup(exclusive = false)
    private @Nullable OfMemoryOptions ofMemory;

    @Option(
            names = "--machine-penalty",
            paramLabel = "N",
            description = "Take so many per cent off matches whose target a machine made.")
    private @Nullable Integer machinePenalty;

    @Option(
            names = "--variant-penalty",
            paramLabel = "N",
            description = "Take so many per cent off matches in another variant of a language.")
    private @Nullable Integer variantPenalty;

    @Option(
            names = "--term-gap",
            paramLabel = "N",
            description =
                    "Recognise listed terms with up to so many words between theirs (0 to 5):"
                            + " 'turn it off' for 'turn off'.")
    private @Nullable Integer termGap;

    @Mixin private AlarmOptions alarmOptions = new AlarmOptions();

    /** What is to hold for one memory. */
    static final class OfMemoryOptions {
        @Option(
                names = "--memory",
                paramLabel = "NAME",
                required = true,
                description =
                        "Set what holds for this memory, named as in the folder tm; the project's"
                                + " own segments have the empty name.")
        private String memory = "";

        @Option(
                names = "--penalty",
                paramLabel = "N",
                description = "Take so many per cent off its matches.")
        private @Nullable Integer penalty;

        @Option(
                names = "--priority",
                paramLabel = "N",
                description =
                        "Of equally good matches the one of the highest priority comes first.")
        private @Nullable Integer priority;
    }

    public SettingsCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, ProjectException {
        if (strategy != null) {
            project.useStrategy(ResolutionStrategy.of(strategy));
        }
        MatchSettings matches = changed(project.settings().matches());
        if (!matches.equals(project.settings().matches())) {
            project.useMatchSettings(matches);
        }
        if (termGap != null) {
            useTermGap(project, termGap);
        }
        AlarmSettings alarms = alarmOptions.applyTo(project.settings().alarms());
        if (!alarms.equals(project.settings().alarms())) {
            project.useAlarmSettings(alarms);
        }
        var shown =
                ShownSettings.of(
                        project.folder().root(),
                        project.settings(),
                        project.sessions().consistency().declarations().experience());
        if (isJson()) {
            console().document(shown);
        } else {
            console().line(shown.name() + " (" + shown.id() + ")");
            console().line(project.settings().languages().toString());
            console().line("strategy " + shown.strategy() + ", scope " + shown.scope());
            console().line(matches(project.settings().matches()));
            console().line("words within a listed term: up to " + shown.termGap());
            console().line(alarms(shown.alarms()));
            shown.alarms().answered().stream()
                    .filter(each -> each.dismissed() + each.upheld() > 0)
                    .forEach(each -> console().line("  " + each.told()));
            console().line("shared store: " + project.settings().store().orElse("none"));
        }
        return Exit.DONE;
    }

    private static void useTermGap(OpenProject project, int words)
            throws BadInputException, ProjectException {
        try {
            project.useTermGap(words);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private MatchSettings changed(MatchSettings now) throws BadInputException {
        try {
            Map<String, OfMemory> memories = new TreeMap<>(now.memories());
            OfMemoryOptions wanted = ofMemory;
            if (wanted != null) {
                OfMemory before = now.of(wanted.memory);
                memories.put(
                        wanted.memory,
                        new OfMemory(
                                wanted.priority == null ? before.priority() : wanted.priority,
                                wanted.penalty == null ? before.penalty() : wanted.penalty));
            }
            return new MatchSettings(
                    memories,
                    machinePenalty == null ? now.machinePenalty() : machinePenalty,
                    variantPenalty == null ? now.variantPenalty() : variantPenalty);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String alarms(ShownSettings.Alarms alarms) {
        return "alarms: %s; hints from %s %% on, after %d occurrences"
                .formatted(
                        String.join(", ", alarms.shown()),
                        ShownSettings.percent(alarms.minimumConfidence()),
                        alarms.minimumOccurrences());
    }

    private static String matches(MatchSettings settings) {
        var text =
                new StringBuilder(
                        "off matches: machine %d %%, other variant %d %%"
                                .formatted(settings.machinePenalty(), settings.variantPenalty()));
        new TreeMap<>(settings.memories())
                .forEach((name, each) ->
                        text.append(
                                "%n%s: priority %d, %d %% off"
                                        .formatted(
                                                name.isEmpty() ? "own segments" : name,
                                                each.priority(),
                                                each.penalty())));
        return text.toString();
    }
}
