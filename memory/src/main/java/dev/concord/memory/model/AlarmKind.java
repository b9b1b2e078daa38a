package dev.concord.memory.model;

/** In which way a segment renders a term otherwise than expected. */
public enum AlarmKind {
    /** Against the glossary, a decision or a lock. */
    LISTED,
    /** Another rendering that is in use elsewhere. */
    OTHER,
    /** A rendering that nobody has used before. */
    NEW,
    /** Nothing that is known stands for the term. */
    ABSENT
}
