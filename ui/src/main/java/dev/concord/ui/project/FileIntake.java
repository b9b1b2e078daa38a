package dev.concord.ui.project;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.Document;
import dev.concord.memory.project.ImportedResource;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ResourceImport;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Takes files into a project, one after the other. Off the UI thread. */
final class FileIntake {
    private static final Set<String> RESOURCES =
            Set.of("tmx", "tbx", "csv", "tsv", "tab", "utx", "xlsx", "srx");

    private FileIntake() {}

    /** Documents that are there now, and why others are not. */
    record Added(List<Document> documents, List<String> problems) {}

    /** What was taken of each file, and why others were not. */
    record Taken(List<Line> lines, List<String> problems) {}

    /**
     * What was taken of one file.
     *
     * @param memory the translation memory that it is now, by which its import is undone
     */
    record Line(
            String file, int imported, int read, List<String> skipped, Optional<String> memory) {}

    /** True for a file that is a glossary, a memory or rules by the ending of its name. */
    static boolean isResource(Path file) {
        String name = String.valueOf(file.getFileName());
        return RESOURCES.contains(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static Added add(OpenProject project, List<Path> files, Progress progress)
            throws StoreException {
        List<Document> documents = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.isCancelled(); i++) {
            Path file = files.get(i);
            String name = String.valueOf(file.getFileName());
            progress.report((double) i / files.size(), name);
            try {
                documents.add(project.files().add(file, name).document());
            } catch (FormatException | ProjectException e) {
                problems.add(text(e));
            }
        }
        return new Added(documents, problems);
    }

    /** Takes them in one by one; one that is being read when it is cancelled leaves nothing. */
    static Taken take(OpenProject project, List<Path> files, Progress progress)
            throws StoreException {
        List<Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.isCancelled(); i++) {
            Path file = files.get(i);
            String name = String.valueOf(file.getFileName());
            int before = i;
            try {
                lines.add(
                        line(
                                name,
                                new ResourceImport(project)
                                        .take(
                                                file,
                                                share -> {
                                                    progress.report(
                                                            (before + share) / files.size(), name);
                                                    return !progress.isCancelled();
                                                })));
            } catch (CancellationException e) {
                return new Taken(lines, problems);
            } catch (ExchangeException | FormatException | ProjectException e) {
                problems.add(text(e));
            }
        }
        return new Taken(lines, problems);
    }

    private static Line line(String name, ImportedResource resource) {
        return new Line(
                name,
                resource.imported(),
                resource.read(),
                SkippedLines.of(resource.skipped(), resource.remarks()),
                resource.kind() == ImportedResource.Kind.MEMORY
                        ? Optional.of(String.valueOf(resource.file().getFileName()))
                        : Optional.empty());
    }

    static String text(Exception problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
