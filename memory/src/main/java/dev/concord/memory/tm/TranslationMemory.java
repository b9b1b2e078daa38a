package dev.concord.memory.tm;

import java.util.List;

/**
 * The searchable set of translation units of a project. Thread-safe; lookups never block writers
 * for long.
 */
public interface TranslationMemory {
    /** The best matches for a source text, best first. */
    List<Match> lookup(MatchQuery query);

    /**
     * Adds a unit, or replaces the one of the same {@link TranslationUnit#id()}; the next lookup
     * finds it.
     */
    void add(TranslationUnit unit);

    /** Takes a unit out; nothing happens when it is not there. */
    void remove(String id);

    /**
     * Units that have a text in them, the newest first; reads all of them, so it takes its time.
     */
    List<ConcordanceHit> concordance(ConcordanceQuery query);

    /** How many units there are. */
    int size();
}
