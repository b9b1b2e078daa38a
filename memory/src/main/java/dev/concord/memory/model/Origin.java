package dev.concord.memory.model;

/**
 * Where a target or a term usage came from.
 *
 * @param name the memory's, provider's or file's name; empty for a person at the keyboard
 */
public record Origin(Kind kind, String name) {
    /** How sure one may be of it is {@link #confidence()}. */
    public enum Kind {
        PERSON,
        REVIEW,
        GLOSSARY,
        MEMORY,
        MACHINE,
        IMPORT,
        PROPAGATION
    }

    public static final Origin PERSON = new Origin(Kind.PERSON, "");
    public static final Origin REVIEW = new Origin(Kind.REVIEW, "");

    /** The confidence, 0 to 10000, of what comes from here when nothing else is known. */
    public int confidence() {
        return switch (kind) {
            case REVIEW -> 10_000;
            case PERSON, GLOSSARY -> 9_000;
            case PROPAGATION -> 8_000;
            case IMPORT, MEMORY -> 7_000;
            case MACHINE -> 5_000;
        };
    }
}
