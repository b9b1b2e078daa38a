package dev.concord.memory.analysis;

/**
 * An amount of source text.
 *
 * @param words by Unicode word boundaries (CJK: characters), inline codes left out
 * @param characters Unicode code points, white space included, inline codes left out
 */
public record Amount(int segments, int words, long characters) {
    public static final Amount NONE = new Amount(0, 0, 0);

    Amount plus(Amount other) {
        return new Amount(
                segments + other.segments, words + other.words, characters + other.characters);
    }
}
