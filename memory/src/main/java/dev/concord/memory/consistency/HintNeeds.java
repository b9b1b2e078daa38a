package dev.concord.memory.consistency;

import dev.concord.glossary.align.RenderingVerdict;

/**
 * How sure what was learnt about one term has to be to count.
 *
 * @param other confidence for a rendering that is in use elsewhere, 0 to 10000
 * @param unseen confidence for a rendering that nobody has used before
 * @param absent confidence for nothing standing for the term
 * @param occurrences how often the term must have been confirmed elsewhere
 */
public record HintNeeds(int other, int unseen, int absent, int occurrences) {
    /** True when a verdict is sure enough to be told. */
    public boolean areMetBy(RenderingVerdict verdict) {
        return areMetBy(verdict.kind(), verdict.confidence(), verdict.earlier());
    }

    /** The same for the parts of a verdict; the usual rendering is never told. */
    public boolean areMetBy(RenderingVerdict.Kind kind, int confidence, int earlier) {
        return earlier >= occurrences
                && switch (kind) {
                    case UNLEARNT, USUAL -> false;
                    case OTHER -> confidence >= other;
                    case NEW -> confidence >= unseen;
                    case ABSENT -> confidence >= absent;
                };
    }
}
