package dev.concord.app.bench.tm.scan;

/** One text, compared with many by each part of the formulas. Confined to one thread. */
final class Comparison {
    private static final int GRAM = 3;

    private final ScannedText text;
    private final BitDistance tokens;
    private final BitDistance characters;
    private final GramOverlap grams;

    Comparison(ScannedText text) {
        this.text = text;
        this.tokens = new BitDistance(text.tokens());
        this.characters = new BitDistance(text.characters());
        this.grams = new GramOverlap(text.characters());
    }

    boolean hasSameWordingAs(ScannedText other) {
        return text.hasSameWordingAs(other);
    }

    /** W1: likeness of the token sequences, 0 to 1. */
    double words(ScannedText other) {
        return share(tokens.to(other.tokens()), text.tokens().length, other.tokens().length);
    }

    /** What {@link #words} cannot exceed, by the lengths. */
    double wordsBound(ScannedText other) {
        return shorterOfLonger(text.tokens().length, other.tokens().length);
    }

    /** C2: likeness of the characters, 0 to 1. */
    double characters(ScannedText other) {
        return share(
                characters.to(other.characters()),
                text.characters().length,
                other.characters().length);
    }

    /** What {@link #characters} cannot exceed, by the lengths. */
    double charactersBound(ScannedText other) {
        return shorterOfLonger(text.characters().length, other.characters().length);
    }

    /** D3: Dice's coefficient of the multisets of trigrams, 0 to 1. */
    double trigrams(ScannedText other) {
        return grams.dice(other.characters());
    }

    /** What {@link #trigrams} cannot exceed, by the lengths. */
    double trigramsBound(ScannedText other) {
        int mine = Math.max(0, text.characters().length - GRAM + 1);
        int theirs = Math.max(0, other.characters().length - GRAM + 1);
        return mine + theirs == 0 ? 1 : 2.0 * Math.min(mine, theirs) / (mine + theirs);
    }

    private static double share(int distance, int length, int otherLength) {
        int longer = Math.max(length, otherLength);
        return longer == 0 ? 1 : 1 - (double) distance / longer;
    }

    private static double shorterOfLonger(int length, int otherLength) {
        int longer = Math.max(length, otherLength);
        return longer == 0 ? 1 : (double) Math.min(length, otherLength) / longer;
    }
}
