package dev.concord.memory.tm.exchange;

import java.util.List;

/** A part of a TMX {@code seg}: text, or an inline code. */
sealed interface TmxPiece {
    /** Characters to translate. */
    record Text(String characters) implements TmxPiece {}

    /**
     * An inline code.
     *
     * @param pair what opening and closing code of one pair share; empty for one that stands alone
     * @param isOpening false for a closing code, and for one that stands alone
     * @param x the number by which the file relates codes of different languages; may be empty
     * @param data the native code; may be empty
     * @param markup the code's element in the file; of {@code hi} only the start or end tag
     */
    record Code(String pair, boolean isOpening, String x, String data, String markup)
            implements TmxPiece {
        boolean isStandalone() {
            return pair.isEmpty();
        }

        /** True for a tag that needs its other half to be well-formed XML. */
        boolean isTag() {
            return markup.startsWith("<hi") || markup.startsWith("</hi");
        }
    }

    static boolean isBlank(List<TmxPiece> pieces) {
        for (TmxPiece piece : pieces) {
            if (piece instanceof Text(String text) && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
