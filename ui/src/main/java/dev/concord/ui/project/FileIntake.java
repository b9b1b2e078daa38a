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
import java.util.Set;

/** Takes files into a project, one after the other. Off the UI thread. */
final class FileIntake {
    private static final Set<String> RESOURCES =
            Set.of("tmx", "tbx", "csv", "tsv", "utx", "xlsx", "srx");

    private FileIntake() {}

    /** Documents that are there now, and why others are not. */
    record Added(List<Document> documents, List<String> problems) {}

    /** What was taken of each file, and why others were not. */
    record Taken(List<Line> lines, List<String> problems) {}

    /** What was taken of one file. */
    record Line(String file, int imported, int read, List<String> skipped) {}

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

    static Taken take(OpenProject project, List<Path> files, Progress progress)
            throws StoreException {
        List<Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.isCancelled(); i++) {
            Path file = files.get(i);
            String name = String.valueOf(file.getFileName());
            progress.report((double) i / files.size(), name);
            try {
                lines.add(line(name, new ResourceImport(project).take(file)));
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
                resource.skipped().stream()
                        .map(entry -> entry.line() + ": " + entry.reason())
                        .toList());
    }

    static String text(Exception problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
