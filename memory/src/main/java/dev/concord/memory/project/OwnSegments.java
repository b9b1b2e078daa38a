package dev.concord.memory.project;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes units of a project's confirmed segments, with where they stand in their documents. */
final class OwnSegments {
    private static final Logger LOG = LoggerFactory.getLogger(OwnSegments.class);

    private final DocumentCatalog documents;
    private final Map<String, Map<SegmentKey, UnitContext>> contexts = new ConcurrentHashMap<>();

    OwnSegments(DocumentCatalog documents) {
        this.documents = documents;
    }

    TranslationUnit unit(Change.SegmentConfirmed confirmed) {
        return new TranslationUnit(
                ProjectMemory.idOf(confirmed.segment()),
                confirmed.source(),
                confirmed.target(),
                confirmed.origin(),
                context(confirmed.segment()),
                new UnitDetails(
                        "",
                        confirmed.stamp().author(),
                        Optional.of(confirmed.stamp().at()),
                        false));
    }

    private UnitContext context(SegmentKey segment) {
        return contexts.computeIfAbsent(segment.document(), this::read)
                .getOrDefault(segment, UnitContext.NONE);
    }

    /** Read once: a segment is confirmed hundreds of times as often as a document is extracted. */
    private Map<SegmentKey, UnitContext> read(String document) {
        try {
            return UnitContext.of(documents.segments(document));
        } catch (StoreException e) {
            LOG.warn("Where the segments of {} stand could not be read", document, e);
            return Map.of();
        }
    }

    /** A document was added or extracted anew. */
    void forget(String document) {
        contexts.remove(document);
    }
}
