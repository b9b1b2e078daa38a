package dev.concord.memory.store;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import java.util.List;
import java.util.Optional;

/**
 * Documents of a project as they were extracted: rebuildable from the originals, kept for speed.
 */
public interface DocumentCatalog {
    /** All documents, in the order they were added. */
    List<Document> documents() throws StoreException;

    /** The segments of a document in document order; empty when there is no such document. */
    List<Segment> segments(String document) throws StoreException;

    /** One segment. */
    Optional<Segment> segment(dev.concord.memory.model.SegmentKey key) throws StoreException;

    /** All segments with exactly this source, inline codes included, by document and place. */
    List<Segment> segmentsWithSource(String source) throws StoreException;

    /** Adds a document, or replaces the one of the same name, with its segments; atomic. */
    void put(Document document, List<Segment> segments) throws StoreException;
}
