package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.project.CurrentTarget;
import dev.concord.memory.project.CurrentTargets;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord segments}. */
@Command(name = "segments", description = "Lists segments in document order.")
public final class SegmentsCommand extends ProjectCommand {
    private record Row(String document, String id, String source, String target, String state) {}

    @Option(names = "--file", paramLabel = "F", description = "Only this document.")
    private @Nullable String file;

    public SegmentsCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        for (Document document : chosen(project)) {
            CurrentTargets targets = project.targets(document.name());
            for (Segment segment : project.segments(document.name())) {
                write(row(segment, targets.of(segment)));
            }
        }
        return Exit.DONE;
    }

    private List<Document> chosen(OpenProject project) throws BadInputException, StoreException {
        if (file == null) {
            return project.documents();
        }
        List<Document> chosen =
                project.documents().stream().filter(d -> d.name().equals(file)).toList();
        if (chosen.isEmpty()) {
            throw new BadInputException("The project has no document named " + file);
        }
        return chosen;
    }

    private static Row row(Segment segment, CurrentTarget target) {
        return new Row(
                segment.key().document(),
                segment.key().segment(),
                segment.source(),
                target.text(),
                target.state().code());
    }

    private void write(Row row) {
        if (isJson()) {
            console().json(row);
        } else {
            console()
                    .line(
                            String.join(
                                    "\t",
                                    row.document,
                                    row.id,
                                    row.state,
                                    escaped(row.source),
                                    escaped(row.target)));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
