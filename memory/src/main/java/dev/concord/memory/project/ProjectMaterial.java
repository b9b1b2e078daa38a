package dev.concord.memory.project;

import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.learning.LearningMaterial;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What a project has to learn from. */
final class ProjectMaterial implements LearningMaterial {
    /** Opens the units of imported memories, which may take its time. */
    interface Units {
        UnitStore open() throws StoreException;
    }

    private final DocumentCatalog documents;
    private final SessionManager sessions;
    private final Path memories;
    private final Units units;

    /**
     * @param memories the folder of imported memories
     */
    ProjectMaterial(
            DocumentCatalog documents, SessionManager sessions, Path memories, Units units) {
        this.documents = documents;
        this.sessions = sessions;
        this.memories = memories;
        this.units = units;
    }

    @Override
    public List<String> sources() throws StoreException {
        List<String> sources = new ArrayList<>();
        for (Document document : documents.documents()) {
            documents.segments(document.name()).stream().map(Segment::source).forEach(sources::add);
        }
        return sources;
    }

    @Override
    public TermBase terms() {
        return sessions.terms();
    }

    @Override
    public void units(BiPredicate<String, String> goesOn) throws StoreException {
        if (hasMemories()) {
            boolean[] more = {true};
            units.open()
                    .scan(
                            UnitFilter.ALL.withTexts((source, target) -> {
                                more[0] = more[0] && goesOn.test(source, target);
                                return false;
                            }),
                            _ -> {},
                            _ -> more[0]);
        }
    }

    /** Without memories there is no need for an index of them. */
    private boolean hasMemories() throws StoreException {
        try {
            return !ProjectMemory.namesIn(memories).isEmpty();
        } catch (ProjectException e) {
            throw new StoreException(
                    StoreException.Reason.UNAVAILABLE, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<Change.SegmentConfirmed> confirmations() {
        return sessions.confirmations();
    }
}
