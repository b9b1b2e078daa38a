package dev.concord.glossary.align;

/** A pair as numbers. */
final class StoredPair {
    private final int[] source;
    private final int[] surfaces;
    private final int[] words;
    private final char[] gaps;
    private final int[] terms;
    private final int[] neighbours;
    private final long fingerprint;

    /**
     * @param source its different source words
     * @param surfaces its target words as they are written, in order
     * @param words the same, as they are compared
     * @param gaps for each target word the character between it and the one before
     * @param terms the watched terms of its source
     * @param neighbours for each of them the source words before and behind it, -1 for none
     * @param fingerprint of the pair
     */
    StoredPair(
            int[] source,
            int[] surfaces,
            int[] words,
            char[] gaps,
            int[] terms,
            int[] neighbours,
            long fingerprint) {
        this.source = source;
        this.surfaces = surfaces;
        this.words = words;
        this.gaps = gaps;
        this.terms = terms;
        this.neighbours = neighbours;
        this.fingerprint = fingerprint;
    }

    /** Its different source words. */
    int[] source() {
        return source;
    }

    /** The watched terms that stand in its source other than as parts of longer ones. */
    int[] terms() {
        return terms;
    }

    boolean hasTerm(int term) {
        for (int own : terms) {
            if (own == term) {
                return true;
            }
        }
        return false;
    }

    /** The source word before a term, or -1. */
    int before(int term) {
        return neighbour(term, 0);
    }

    /** The source word behind a term, or -1. */
    int behind(int term) {
        return neighbour(term, 1);
    }

    private int neighbour(int term, int side) {
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] == term) {
                return neighbours[2 * i + side];
            }
        }
        return -1;
    }

    /** How many words its target has. */
    int length() {
        return words.length;
    }

    int surface(int index) {
        return surfaces[index];
    }

    int word(int index) {
        return words[index];
    }

    /** Whether nothing but a space or hyphen parts a word from the one before. */
    boolean isJoined(int index) {
        return gaps[index] != TargetWord.APART;
    }

    /** What stands between a word and the one before, as text. */
    String gap(int index) {
        return switch (gaps[index]) {
            case TargetWord.NOTHING -> "";
            case TargetWord.APART -> " ";
            default -> String.valueOf(gaps[index]);
        };
    }

    long fingerprint() {
        return fingerprint;
    }
}
