package dev.concord.glossary.sentence;

/**
 * A place where a term stands in a source.
 *
 * @param start offset of its first character in the source (UTF-16 units)
 * @param end offset behind its last character
 */
public record TermInSentence(String source, int start, int end) {
    public TermInSentence {
        if (start < 0 || end > source.length() || start >= end) {
            throw new IllegalArgumentException(
                    "No term stands from %d to %d in a source of %d characters"
                            .formatted(start, end, source.length()));
        }
    }

    /** The term as it stands there. */
    public String surface() {
        return source.substring(start, end);
    }
}
