package dev.concord.glossary.align;

import java.util.Arrays;

/** What tells a rendering: pieces of one word or of several that follow each other. */
final class RenderingKey {
    private final int[] pieces;
    private final String text;

    /**
     * @param pieces one piece per word, in order
     * @param text the pieces as they read, one space between
     */
    RenderingKey(int[] pieces, String text) {
        this.pieces = pieces;
        this.text = text;
    }

    int length() {
        return pieces.length;
    }

    int piece(int index) {
        return pieces[index];
    }

    String text() {
        return text;
    }

    RenderingKey before(int piece, String pieceText) {
        int[] longer = new int[pieces.length + 1];
        longer[0] = piece;
        System.arraycopy(pieces, 0, longer, 1, pieces.length);
        return new RenderingKey(longer, pieceText + " " + text);
    }

    RenderingKey after(int piece, String pieceText) {
        int[] longer = Arrays.copyOf(pieces, pieces.length + 1);
        longer[pieces.length] = piece;
        return new RenderingKey(longer, text + " " + pieceText);
    }
}
