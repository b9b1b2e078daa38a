package dev.concord.memory.lexicon;

import java.util.List;

/**
 * A likely term with what it was rendered as, as far as could be learnt.
 *
 * @param frequency in how many segments of the sources it stands
 * @param termhood how term-like it is, 0 to 1
 * @param renderings the most frequent first, without any status
 * @param unrendered places in which it could not be learnt what stands for it
 */
public record LearntTerm(
        String key,
        String term,
        int frequency,
        double termhood,
        List<LexiconRendering> renderings,
        int unrendered) {
    public LearntTerm {
        renderings = List.copyOf(renderings);
    }
}
