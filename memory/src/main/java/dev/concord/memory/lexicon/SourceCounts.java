package dev.concord.memory.lexicon;

import dev.concord.glossary.match.TermHit;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.StoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * In how many segments of the sources the known terms stand. Counted again only when the terms or
 * the documents have changed. Thread-safe.
 */
final class SourceCounts {
    private record Counted(TermBase terms, List<Document> documents, Map<String, Integer> counts) {}

    private final DocumentCatalog documents;
    private final UnaryOperator<String> termKey;
    private Optional<Counted> latest = Optional.empty();

    SourceCounts(DocumentCatalog documents, UnaryOperator<String> termKey) {
        this.documents = documents;
        this.termKey = termKey;
    }

    /** By the key of the term; terms that stand nowhere are left out. */
    synchronized Map<String, Integer> of(TermBase terms) throws StoreException {
        List<Document> now = documents.documents();
        boolean isCurrent =
                latest.filter(known -> known.terms() == terms && known.documents().equals(now))
                        .isPresent();
        if (!isCurrent) {
            latest = Optional.of(new Counted(terms, now, count(terms, now)));
        }
        return latest.orElseThrow().counts();
    }

    private Map<String, Integer> count(TermBase terms, List<Document> all) throws StoreException {
        Map<String, Integer> counts = new HashMap<>();
        for (Document document : all) {
            for (Segment segment : documents.segments(document.name())) {
                terms.recognize(segment.source()).stream()
                        .map(TermHit::term)
                        .map(termKey)
                        .collect(Collectors.toSet())
                        .forEach(key -> counts.merge(key, 1, Integer::sum));
            }
        }
        return counts;
    }
}
