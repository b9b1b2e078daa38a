package dev.concord.glossary.sentence;

/**
 * Something in the source that goes with one rendering of a term and not with the others.
 *
 * @param text a longer term with the term in it, or another word of the source, as it stands there
 * @param here in how many sources it goes with the rendering
 * @param elsewhere in how many it goes with another
 */
public record TellingContext(Kind kind, String text, int here, int elsewhere) {
    /** What it is. */
    public enum Kind {
        /** The term with the word before or behind it. */
        LONGER_TERM,
        /** Another word anywhere in the source. */
        WORD
    }
}
