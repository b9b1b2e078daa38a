package dev.concord.ui.control;

/**
 * A stretch of a text that is marked.
 *
 * @param start index of its first character in the text with its tokens
 * @param end index after its last character
 */
public record Highlight(int start, int end, Kind kind) {
    /** What the mark says; each differs in form, not in colour alone. */
    public enum Kind {
        /** A glossary term: underlined. */
        TERM("mark-term"),
        /** Something an alarm speaks of: boxed and underlined. */
        ALARM("mark-alarm"),
        /** A rendering that must not be used: struck through and underlined. */
        FORBIDDEN("mark-forbidden"),
        /** Only here, not in what it is compared with: underlined. */
        ADDED("mark-added"),
        /** Not here, but in what it is compared with: struck through. */
        REMOVED("mark-removed"),
        /** In both of two texts that differ otherwise: bold. */
        SHARED("mark-shared"),
        /** Changed by the program to fit: bold and underlined. */
        ADAPTED("mark-adapted"),
        /** What was searched for: bold, on a ground of its own. */
        FOUND("mark-found");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
