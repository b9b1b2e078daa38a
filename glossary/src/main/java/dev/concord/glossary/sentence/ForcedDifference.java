package dev.concord.glossary.sentence;

/** Why a sentence cannot, or need not, render a term in the usual way. */
public enum ForcedDifference {
    /** The term is part of code that stands in the target as it stands in the source. */
    CODE,
    /** What is quoted in the source stands in the target as it is. */
    QUOTED,
    /** The noun is used as a verb. */
    VERB
}
