package dev.concord.memory.model;

import java.time.Instant;

/**
 * One observation: in a confirmed segment, this source term was rendered so.
 *
 * @param term the source term's citation form
 * @param rendering the citation form of what it was rendered as; empty when none of the known
 *     renderings stands in the target
 * @param surface the rendering as it stands in the target, or what stands there instead of the
 *     known ones; empty when unknown
 * @param confidence how sure the observation is, 0 to 10000
 * @param since when this segment first got this rendering; kept when it is confirmed again, so that
 *     "first" survives corrections elsewhere in the sentence
 */
public record TermUsage(
        String term,
        String rendering,
        String surface,
        int confidence,
        Origin origin,
        Instant since) {
    public static final int MAXIMAL_CONFIDENCE = 10_000;

    public TermUsage {
        if (confidence < 0 || confidence > MAXIMAL_CONFIDENCE) {
            throw new IllegalArgumentException("Confidence is 0 to 10000, not " + confidence);
        }
        if (term.isBlank()) {
            throw new IllegalArgumentException("A term usage needs a source term");
        }
    }

    /** True when a rendering is known. */
    public boolean isRendered() {
        return !rendering.isEmpty();
    }

    /** The same with what stands in the target. */
    public TermUsage withSurface(String text) {
        return new TermUsage(term, rendering, text, confidence, origin, since);
    }
}
