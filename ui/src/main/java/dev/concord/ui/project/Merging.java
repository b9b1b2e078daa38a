package dev.concord.ui.project;

import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.Document;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes translated files, one after the other. Off the UI thread. */
final class Merging {
    private Merging() {}

    /** Files that were written, and why others were not. */
    record Merged(List<Path> files, List<String> problems) {}

    static Merged all(OpenProject project, Progress progress) throws StoreException {
        List<Document> documents = project.documents();
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < documents.size() && !progress.isCancelled(); i++) {
            progress.report((double) i / documents.size(), documents.get(i).name());
            try {
                files.add(project.files().merge(documents.get(i), project.folder().target()));
            } catch (FormatException | ProjectException e) {
                problems.add(FileIntake.text(e));
            }
        }
        return new Merged(files, problems);
    }
}
