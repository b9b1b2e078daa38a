package dev.concord.ui.review;

import dev.concord.memory.project.EntryChange;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.review.AppliedDecision;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.Optional;

/**
 * What came of a decision: what was rewritten, and what it has made of the glossary.
 *
 * @param problem why the glossary could not be written although it was wished
 */
record AppliedAnswer(
        AppliedDecision decision, Optional<EntryChange> entry, Optional<ProjectException> problem) {
    /** Writes the glossary where that is wished. Off the UI thread. */
    static AppliedAnswer of(
            OpenProject project, Preview preview, AppliedDecision decision, EntryWish.Now wish) {
        if (!wish.wanted()) {
            return new AppliedAnswer(decision, Optional.empty(), Optional.empty());
        }
        try {
            EntryChange change =
                    project.entries()
                            .decided(
                                    preview.conflict().term(),
                                    preview.rendering(),
                                    wish.forbidsOthers() ? preview.others() : List.of(),
                                    wish.others());
            return new AppliedAnswer(decision, Optional.of(change), Optional.empty());
        } catch (ProjectException e) {
            return new AppliedAnswer(decision, Optional.empty(), Optional.of(e));
        }
    }

    /**
     * Takes both back. Off the UI thread.
     *
     * @return how many changes of the ledger were undone
     */
    int undo(OpenProject project) throws StoreException, ProjectException {
        if (entry.isPresent()) {
            project.entries().undo(entry.get());
        }
        return project.sessions().undo(decision.batch());
    }
}
