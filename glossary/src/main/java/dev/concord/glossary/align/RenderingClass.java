package dev.concord.glossary.align;

import java.util.List;

/**
 * One rendering of a term with all its forms.
 *
 * @param variants what tells its forms, the strongest first
 * @param count how many of the term's pairs have it (estimated from a sample if there are many)
 * @param share {@code count} by all pairs of the term
 * @param strength log-likelihood ratio of its strongest key
 */
record RenderingClass(List<Variant> variants, int count, double share, double strength) {

    /** How the rendering is written when cited. */
    String citation() {
        return variants.getFirst().citation();
    }

    /**
     * A form of the rendering.
     *
     * @param key what tells it
     * @param citation how it is written when cited
     * @param forms its frequent forms as they are compared, without spaces
     * @param kin the stems and roots of its words, if it is a single word
     */
    record Variant(RenderingKey key, String citation, List<String> forms, IntSet kin) {}
}
