package dev.concord.glossary.term;

/**
 * One designation of a concept in one language.
 *
 * @param text the citation form, never blank
 * @param status how far it may be used
 * @param note a remark by a person, may be empty
 * @param caseSensitive whether it is recognised only in exactly these letters
 */
public record Term(String text, TermStatus status, String note, boolean caseSensitive) {

    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public Term {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A term needs a text");
        }
    }

    /** A preferred term without a note. */
    public static Term preferred(String text) {
        return new Term(text, TermStatus.PREFERRED, "", false);
    }

    /** A term of a given status without a note. */
    public static Term of(String text, TermStatus status) {
        return new Term(text, status, "", false);
    }
}
