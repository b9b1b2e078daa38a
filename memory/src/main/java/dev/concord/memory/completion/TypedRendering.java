package dev.concord.memory.completion;

import java.util.List;

/**
 * A rendering of a source's term that stands in a target.
 *
 * @param term citation form
 * @param rendering its citation form
 * @param start index of its first character in the target
 * @param end index after its last character
 * @param isForbidden true when the glossary advises against it
 * @param instead what may be written instead of a forbidden one, the best first
 */
public record TypedRendering(
        String term,
        String rendering,
        int start,
        int end,
        boolean isForbidden,
        List<String> instead) {
    public TypedRendering {
        instead = List.copyOf(instead);
    }
}
