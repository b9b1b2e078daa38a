package dev.concord.glossary.align;

import java.util.List;

/**
 * One rendering of a term with all its forms.
 *
 * @param keys what tells its forms, the strongest first
 * @param count how many of the term's pairs have it (estimated from a sample if there are many)
 * @param share {@code count} by all pairs of the term
 * @param strength log-likelihood ratio of its strongest key
 * @param citation how it is written when cited
 */
record RenderingClass(
        List<RenderingKey> keys, int count, double share, double strength, String citation) {}
