package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.glossary.align.RenderingVerdict.Kind;

/**
 * What counts of a verdict, in one number: a project has hundreds of thousands of them. From the
 * lowest bit: confidence (14 bits), earlier occurrences (14 bits, the highest stands for all
 * above), kind (4 bits), number of the rendering (20 bits).
 */
final class Mark {
    private static final int CONFIDENCE_BITS = 14;
    private static final int EARLIER_BITS = 14;
    private static final int KIND_BITS = 4;
    private static final int MANY = (1 << EARLIER_BITS) - 1;
    private static final Kind[] KINDS = Kind.values();

    private Mark() {}

    static long of(RenderingVerdict verdict, int rendering) {
        long mark = rendering;
        mark = mark << KIND_BITS | verdict.kind().ordinal();
        mark = mark << EARLIER_BITS | Math.min(MANY, verdict.earlier());
        return mark << CONFIDENCE_BITS | verdict.confidence();
    }

    static int confidence(long mark) {
        return (int) (mark & ((1 << CONFIDENCE_BITS) - 1));
    }

    static int earlier(long mark) {
        return (int) (mark >>> CONFIDENCE_BITS) & MANY;
    }

    static Kind kind(long mark) {
        return KINDS[(int) (mark >>> (CONFIDENCE_BITS + EARLIER_BITS)) & ((1 << KIND_BITS) - 1)];
    }

    static int rendering(long mark) {
        return (int) (mark >>> (CONFIDENCE_BITS + EARLIER_BITS + KIND_BITS));
    }
}
