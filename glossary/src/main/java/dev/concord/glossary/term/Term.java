package dev.concord.glossary.term;

import java.util.List;

/**
 * One designation of a concept in one language.
 *
 * @param text the citation form, never blank
 * @param status how far it may be used
 * @param note a remark by a person, may be empty
 * @param caseSensitive whether it is recognised only in exactly these letters
 * @param details what else is said of it
 */
public record Term(
        String text,
        TermStatus status,
        String note,
        boolean caseSensitive,
        List<EntryDetail> details) {

    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public Term {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A term needs a text");
        }
        details = List.copyOf(details);
    }

    /** A term that nothing else is said of. */
    public Term(String text, TermStatus status, String note, boolean caseSensitive) {
        this(text, status, note, caseSensitive, List.of());
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
