package dev.concord.app.command.review;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.project.OpenProject;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord conflicts}. */
@Command(name = "conflicts", description = "Lists terms whose renderings conflict.")
public final class ConflictsCommand extends ProjectCommand {
    @Option(names = "--fail", description = "Exit with 1 when there are any.")
    private boolean fail;

    @Option(
            names = "--all",
            description =
                    "List those as well that the project's settings hide: other severities, and"
                            + " hints that are not sure enough.")
    private boolean all;

    public ConflictsCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) {
        project.readyLearning();
        ConsistencyTracker tracker = project.sessions().consistency();
        List<TermConflict> conflicts =
                all ? tracker.conflicts(AlarmSettings.EVERYTHING) : tracker.conflicts();
        if (isJson()) {
            console().document(conflicts.stream().map(c -> ShownConflict.of(c, tracker)).toList());
        } else {
            conflicts.forEach(this::tell);
            console().line(conflicts.size() + (conflicts.size() == 1 ? " conflict" : " conflicts"));
        }
        return fail && !conflicts.isEmpty() ? Exit.FINDINGS : Exit.DONE;
    }

    private void tell(TermConflict conflict) {
        String renderings =
                conflict.renderings().stream()
                        .map(tally ->
                                (tally.isRendered() ? tally.rendering() : "(not found)")
                                        + " × "
                                        + tally.count())
                        .collect(Collectors.joining(", "));
        console()
                .line(
                        "%s%s: %s: %s. %s"
                                .formatted(
                                        conflict.severity().code(),
                                        conflict.locked() ? " (locked)" : "",
                                        conflict.term(),
                                        renderings,
                                        conflict.resolution().reason()));
    }
}
