package dev.concord.memory.pretranslation;

import java.util.Set;

/**
 * What to pre-translate, and with what.
 *
 * @param documents names of the documents; none means all
 * @param minimum least similarity of a match that is filled in, 0 to 100
 * @param lowest least similarity that is looked for; those below the minimum are told of, not
 *     filled, and cost time
 * @param confirming which matches are confirmed at once instead of waiting for a person
 */
public record PretranslationOptions(
        Set<String> documents, int minimum, int lowest, Confirming confirming) {
    public static final int DEFAULT_MINIMUM = 75;

    /** Which matches are confirmed at once, if there is but one target for them. */
    public enum Confirming {
        NOTHING,
        IN_CONTEXT,
        /** Identical ones, in context or not. */
        EXACT
    }

    public PretranslationOptions {
        documents = Set.copyOf(documents);
        if (minimum < 0 || minimum > 100 || lowest < 0 || lowest > minimum) {
            throw new IllegalArgumentException("The least similarity is 0 to 100, not " + minimum);
        }
    }

    /** All documents, from a similarity on, nothing confirmed. */
    public static PretranslationOptions from(int minimum) {
        return new PretranslationOptions(Set.of(), minimum, minimum, Confirming.NOTHING);
    }

    /** The same, confirming these at once. */
    public PretranslationOptions confirming(Confirming which) {
        return new PretranslationOptions(documents, minimum, lowest, which);
    }

    /** The same, of these documents only; none means all. */
    public PretranslationOptions in(Set<String> chosen) {
        return new PretranslationOptions(chosen, minimum, lowest, confirming);
    }

    /** The same, telling of matches below the minimum as well. */
    public PretranslationOptions tellingFrom(int similarity) {
        return new PretranslationOptions(
                documents, minimum, Math.min(minimum, similarity), confirming);
    }
}
