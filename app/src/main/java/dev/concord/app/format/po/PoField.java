package dev.concord.app.format.po;

/**
 * One keyword of an entry with its string.
 *
 * @param keyword for instance {@code msgstr[1]}
 * @param line line of the keyword, counted from 1
 * @param start index of the first quotation mark
 * @param end index after the last one
 * @param value the string with its escapes resolved
 */
record PoField(String keyword, int line, int start, int end, String value) {
    /** With a continuation line. */
    PoField and(int newEnd, String more) {
        return new PoField(keyword, line, start, newEnd, value + more);
    }
}
