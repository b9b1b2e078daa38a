package dev.concord.memory.tm;

import dev.concord.memory.model.Registration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The searchable set of translation units of a project. Thread-safe; lookups never block writers
 * for long.
 */
public interface TranslationMemory {
    /** The best matches for a source text, best first. */
    List<Match> lookup(MatchQuery query);

    /**
     * What the memory and the glossary offer for parts of a text, for want of matches for the
     * whole. Takes longer than a lookup. A memory that searches whole texts only offers nothing.
     *
     * @param goesOn asked now and then; once it says false, what was found so far is given
     */
    default List<Match> fragments(MatchQuery query, BooleanSupplier goesOn) {
        return List.of();
    }

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

    /**
     * Does the same and hands each unit over as soon as it is found, on the calling thread.
     *
     * @param progress ends the search when it says so
     */
    default void concordance(
            ConcordanceQuery query, Consumer<ConcordanceHit> hits, MemoryProgress progress) {
        if (progress.goesOn(0)) {
            concordance(query).forEach(hits);
        }
    }

    /** How many units there are. */
    int size();

    /** Whether every unit is found yet. Never waits. */
    default MemoryState state() {
        return new MemoryState.Ready(size());
    }

    /**
     * Tells of every change of {@link #state()} until the handle is closed: when building begins
     * and ends, and a few times a second in between. The listener is called on a thread of the
     * memory's and must not linger.
     */
    default Registration listen(Consumer<MemoryState> listener) {
        return () -> {};
    }
}
