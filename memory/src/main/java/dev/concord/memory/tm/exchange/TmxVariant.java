package dev.concord.memory.tm.exchange;

import java.util.List;

/**
 * One language version of a unit.
 *
 * @param position the ordinal of its {@code tuv} among the unit's, from 0
 * @param language as the file names it; may be empty
 * @param facts of its {@code tuv} element
 */
record TmxVariant(int position, String language, TmxText.Content content, TmxFacts facts) {
    List<TmxPiece> text() {
        return content.pieces();
    }

    /** What is wrong with the text's codes; empty when nothing is. */
    String problem() {
        return content.problem();
    }
}
