package dev.concord.glossary.align;

/**
 * One word of a target.
 *
 * @param form the word itself
 * @param start offset of its first character (UTF-16 units)
 * @param end offset behind its last character
 * @param gap the one character between it and the word before, {@link #NOTHING} or {@link #APART}
 */
record TargetWord(WordForm form, int start, int end, char gap) {
    /** The gap of a word that follows the one before at once. */
    static final char NOTHING = '\0';

    /** The gap of a word that more than one character parts from the one before. */
    static final char APART = '\uFFFF';

    /** Whether at most one space or hyphen parts it from the word before. */
    boolean joined() {
        return gap != APART;
    }
}
