package dev.concord.memory.model;

/**
 * Formatting inside a segment's text that must survive translation. In a text it stands as a token:
 * {@code ⟦1⟧} opens, {@code ⟦/1⟧} closes, {@code ⟦1/⟧} stands alone. Opening and closing codes of
 * one pair share their number.
 *
 * @param number the number in the token, unique in the segment but for pairs
 * @param data the native code as the original file has it, for display only
 */
public record InlineCode(int number, Kind kind, String data) {
    /** XLIFF 2: {@code sc}/{@code pc} start, {@code ec}/{@code pc} end, {@code ph}. */
    public enum Kind {
        OPENING,
        CLOSING,
        STANDALONE
    }

    /** The characters that stand for this code in source and target texts. */
    public String token() {
        return switch (kind) {
            case OPENING -> "⟦" + number + "⟧";
            case CLOSING -> "⟦/" + number + "⟧";
            case STANDALONE -> "⟦" + number + "/⟧";
        };
    }
}
