package dev.concord.ui.workbench;

import dev.concord.memory.model.Document;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.SessionJournal.SessionRecord;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.Optional;

/**
 * What a project shows first.
 *
 * @param resumed the document somebody worked on last, else the first; empty without documents
 */
public record ProjectContents(
        OpenProject project, List<Document> documents, Optional<Document> resumed) {
    public ProjectContents {
        documents = List.copyOf(documents);
    }

    /** Reads them. Off the UI thread. */
    public static ProjectContents read(OpenProject project) throws StoreException {
        List<Document> documents = project.documents();
        Optional<Document> resumed =
                project.store().sessions().sessions().stream()
                        .map(SessionRecord::document)
                        .flatMap(name -> documents.stream().filter(one -> one.name().equals(name)))
                        .findFirst()
                        .or(() -> documents.stream().findFirst());
        return new ProjectContents(project, documents, resumed);
    }
}
