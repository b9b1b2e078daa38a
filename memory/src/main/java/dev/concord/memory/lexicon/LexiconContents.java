package dev.concord.memory.lexicon;

import java.util.List;

/**
 * A project's lexicon as it is now.
 *
 * @param terms what people called terms first, the most frequent of them first; then candidates,
 *     the likeliest first
 * @param prepared how far the search for candidates is, 0 to 1; below 1 some are missing yet
 */
public record LexiconContents(List<LexiconTerm> terms, double prepared) {
    /** Of a project that nothing is known of. */
    public static final LexiconContents NOTHING = new LexiconContents(List.of(), 1);

    public LexiconContents {
        terms = List.copyOf(terms);
    }

    /** True when no candidate is missing. */
    public boolean isComplete() {
        return prepared >= 1;
    }
}
