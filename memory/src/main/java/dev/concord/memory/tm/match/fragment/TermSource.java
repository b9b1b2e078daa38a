package dev.concord.memory.tm.match.fragment;

import java.util.List;

/** The glossary's terms in a text. */
@FunctionalInterface
public interface TermSource {
    /** A source of no terms. */
    TermSource NONE = _ -> List.of();

    /** The terms of a source text that have a rendering; none overlaps another. */
    List<KnownTerm> terms(String source);

    /**
     * A term in a text.
     *
     * @param start index of its first character in the text
     * @param end index after its last character
     * @param rendering how the glossary wants it rendered
     */
    record KnownTerm(int start, int end, String rendering) {}
}
