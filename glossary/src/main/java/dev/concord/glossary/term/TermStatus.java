package dev.concord.glossary.term;

/** How far a term may be used; TBX's administrative status. */
public enum TermStatus {
    /** The one to use. */
    PREFERRED,
    /** May be used as well. */
    ADMITTED,
    /** Not to be used. */
    DEPRECATED,
    /** No longer to be used, since another has taken its place. */
    SUPERSEDED;

    /** Whether a term of this status must not be used. */
    public boolean isForbidden() {
        return this == DEPRECATED || this == SUPERSEDED;
    }
}
