package dev.concord.memory.tm.match;

import dev.concord.memory.tm.TranslationUnit;
import java.util.List;

/** What ranking asks of index and store. Called from several threads at once. */
public interface UnitSource {
    /**
     * A unit that may be a match.
     *
     * @param likeness A3 of its source and the query's, 0 to 1
     */
    record RawHit(TranslationUnit unit, double likeness) {}

    /**
     * Units whose source has the query's skeleton: the same text but for numbers, dates, addresses,
     * inline codes, letter case and white space. Those with the identical text come first, then the
     * newest.
     *
     * @param limit how many at most; such units are all alike
     */
    List<TranslationUnit> ofSameSkeleton(String source, int limit);

    /**
     * The units with the most alike sources, best first, none missed.
     *
     * @param least the likeness they must have at least, 0 to 1
     * @param count how many at most; fewer come only when there are no more
     */
    List<RawHit> mostAlike(String source, double least, int count);
}
