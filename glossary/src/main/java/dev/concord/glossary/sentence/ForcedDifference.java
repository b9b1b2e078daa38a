package dev.concord.glossary.sentence;

/** Why a sentence cannot, or need not, render a term in the usual way. */
public enum ForcedDifference {
    /** What is quoted, or part of code, stands in the target as it stands in the source. */
    KEPT,
    /** The noun is used as a verb. */
    VERB
}
