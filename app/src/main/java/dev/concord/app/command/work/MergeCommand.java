package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.Progress;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.project.CurrentTargets;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord merge}. */
@Command(name = "merge", description = "Writes the translated documents.")
public final class MergeCommand extends ProjectCommand {
    /**
     * What was written.
     *
     * @param leftOut pre-translated segments that would damage the file: it has their source
     */
    private record Merged(
            String document,
            String file,
            int segments,
            int confirmed,
            int pretranslated,
            int leftOut) {
        String told() {
            return "%s: %d of %d segments translated%s%s"
                    .formatted(
                            file,
                            confirmed,
                            segments,
                            counted(pretranslated, "pre-translated and not confirmed"),
                            counted(leftOut, "left out until their inline codes are right"));
        }

        private static String counted(int count, String what) {
            return count == 0 ? "" : ", " + count + " " + what;
        }
    }

    @Option(
            names = "--out",
            paramLabel = "D",
            description = "The folder to write to (default: target/ of the project).")
    private @Nullable Path out;

    @Option(
            names = "--confirmed",
            description = "Leave out what was pre-translated and not confirmed.")
    private boolean confirmedOnly;

    public MergeCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        Path folder = out == null ? project.folder().target() : out;
        if (folder.toAbsolutePath().normalize().startsWith(project.folder().source())) {
            throw new BadInputException(
                    "Merging into "
                            + folder
                            + " would overwrite the originals; choose another --out");
        }
        var merged = new ArrayList<Merged>();
        int failures = 0;
        List<Document> documents = project.documents();
        try (Progress progress = console().progress("Merging", documents.size())) {
            for (Document document : documents) {
                try {
                    Path file =
                            confirmedOnly
                                    ? project.files().mergeConfirmed(document, folder)
                                    : project.files().merge(document, folder);
                    merged.add(merged(project, document, file));
                } catch (FormatException | ProjectException e) {
                    failures++;
                    console().message("concord: " + e.getMessage());
                }
                progress.step();
            }
        }
        show(merged);
        return failures == 0 ? Exit.DONE : Exit.BAD_INPUT;
    }

    private Merged merged(OpenProject project, Document document, Path file) throws StoreException {
        List<Segment> segments = project.segments(document.name());
        CurrentTargets targets = project.targets(document.name());
        long confirmed =
                segments.stream()
                        .map(segment -> project.sessions().standing(segment.key()))
                        .filter(standing ->
                                standing.isPresent() && standing.get().state().isConfirmed())
                        .count();
        List<Segment> begun =
                segments.stream()
                        .filter(each -> targets.of(each).isPretranslated())
                        .filter(_ -> !confirmedOnly)
                        .toList();
        int pretranslated =
                (int)
                        begun.stream()
                                .filter(each -> targets.of(each).isMergedUnconfirmed(each))
                                .count();
        return new Merged(
                document.name(),
                file.toString(),
                segments.size(),
                (int) confirmed,
                pretranslated,
                begun.size() - pretranslated);
    }

    private void show(List<Merged> merged) {
        if (isJson()) {
            console().document(merged);
            return;
        }
        merged.forEach(each -> console().line(each.told()));
    }
}
