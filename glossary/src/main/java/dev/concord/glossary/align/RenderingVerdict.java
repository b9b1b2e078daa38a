package dev.concord.glossary.align;

/**
 * What a target says for one term of its source, judged by the pairs learnt before.
 *
 * @param key of the term
 * @param kind how it stands to what was usual
 * @param rendering what stands here, in citation form where that is known; empty when nothing can
 *     be named
 * @param start offset of the rendering's first character in the target (UTF-16 units); -1 when
 *     nothing can be named
 * @param end offset behind its last character; -1 when nothing can be named
 * @param expected the usual rendering in citation form; empty when none has been learnt
 * @param expectedCount how many of the earlier occurrences have the usual rendering
 * @param earlier how many occurrences of the term were learnt before
 * @param confidence how sure the kind is, 0 to 10000: for the deviating kinds the measured share of
 *     true conflicts among such verdicts
 */
public record RenderingVerdict(
        String key,
        Kind kind,
        String rendering,
        int start,
        int end,
        String expected,
        int expectedCount,
        int earlier,
        int confidence) {

    /** The same verdict with another confidence. */
    public RenderingVerdict withConfidence(int changed) {
        return new RenderingVerdict(
                key, kind, rendering, start, end, expected, expectedCount, earlier, changed);
    }

    /** How a rendering stands to what was usual. */
    public enum Kind {
        /** Too little has been learnt to say anything. */
        UNLEARNT,
        /** The usual rendering, in some form. */
        USUAL,
        /** Another rendering that was seen before. */
        OTHER,
        /** A rendering that was not seen before. */
        NEW,
        /** The usual rendering is missing, and nothing stands for it. */
        ABSENT
    }
}
