package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Elements;
import dev.concord.memory.tm.similarity.EditDistance;
import dev.concord.memory.tm.similarity.Similarity;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.Arrays;

/** The query's folded text, made ready to be compared with many others. For one thread. */
final class SearchedText {
    /** What is lost to rounding in sums of shares. */
    static final double ROUNDING = 1e-9;

    static final int DIFFERENT = -1;

    private char[] characters = new char[0];
    private int length;
    private int tokenCount;

    /** Keys of the elements, those of tokens first. */
    private long[] elements = new long[0];

    private final Multiset tokens = new Multiset();
    private final Multiset trigrams = new Multiset();
    private final CharacterLetters letters = new CharacterLetters();
    private final EditDistance tokenDistance = new EditDistance();
    private final EditDistance characterDistance = new EditDistance();
    private long[] hashes = new long[0];
    private int[] written = new int[0];

    /** Takes another query. */
    void begin(String folded) {
        characters = folded.toCharArray();
        length = characters.length;
        makeRoom(length);
        if (elements.length < 2 * length) {
            elements = new long[4 * length];
        }
        beginTokens();
        beginTrigrams();
        letters.begin(length);
        for (int i = 0; i < length; i++) {
            written[i] = letters.add(characters[i]);
        }
        begin(characterDistance, length, letters.size());
    }

    private void makeRoom(int most) {
        if (hashes.length < most) {
            hashes = new long[2 * most];
            written = new int[2 * most];
        }
    }

    private void beginTokens() {
        tokenCount = TextTokens.hashes(characters, length, hashes);
        tokens.begin(tokenCount);
        for (int i = 0; i < tokenCount; i++) {
            written[i] = tokens.add(hashes[i]);
            elements[i] =
                    Elements.occurrence(Elements.ofToken(hashes[i]), tokens.count(written[i]) - 1);
        }
        begin(tokenDistance, tokenCount, tokens.size());
    }

    private void begin(EditDistance distance, int patternLength, int highestLetter) {
        distance.begin(patternLength, highestLetter + 1);
        for (int i = 0; i < patternLength; i++) {
            distance.place(written[i], i);
        }
    }

    private void beginTrigrams() {
        int count = trigramCount();
        trigrams.begin(count);
        for (int i = 0; i < count; i++) {
            long trigram = Elements.packed(characters[i], characters[i + 1], characters[i + 2]);
            int number = trigrams.add(trigram);
            elements[tokenCount + i] =
                    Elements.occurrence(Elements.ofTrigram(trigram), trigrams.count(number) - 1);
        }
    }

    int length() {
        return length;
    }

    int tokenCount() {
        return tokenCount;
    }

    int trigramCount() {
        return trigramCount(length);
    }

    static int trigramCount(int length) {
        return Math.max(0, length - Elements.TRIGRAM + 1);
    }

    void sketch(long[] sketch) {
        RecentTexts.sketch(characters, length, sketch, 0);
    }

    int elementCount() {
        return tokenCount + trigramCount();
    }

    long element(int index) {
        return elements[index];
    }

    boolean isToken(int index) {
        return index < tokenCount;
    }

    /**
     * A3 of this text and another one, or {@link #DIFFERENT} as soon as it is known to be less than
     * the least that matters.
     *
     * @param shared what the texts share at most
     */
    double compare(char[] text, int textLength, MostShared shared, double least) {
        if (textLength == length && Arrays.equals(text, 0, length, characters, 0, length)) {
            return 1;
        }
        double sum = 3 * least - ROUNDING;
        makeRoom(textLength);
        int count = TextTokens.hashes(text, textLength, hashes);
        int moreTokens = Math.max(tokenCount, count);
        int sharedTokens = sharedTokens(count);
        double words = (double) sharedTokens / moreTokens;
        if (words + byTrigrams(textLength, shared.trigrams(sharedTokens)) < sum) {
            return DIFFERENT;
        }
        int trigramTotal = trigramCount() + trigramCount(textLength);
        int sharedTrigrams = sharedTrigrams(text, textLength);
        double dice = dice(sharedTrigrams, trigramTotal);
        double rest = byTrigrams(textLength, sharedTrigrams);
        int limit = limit(sum - rest, moreTokens);
        if (words + rest < sum) {
            return DIFFERENT;
        }
        int tokensOff = tokenDistance.distance(written, count, limit);
        if (tokensOff > limit) {
            return DIFFERENT;
        }
        int longer = Math.max(length, textLength);
        limit = limit(sum - dice - (1 - (double) tokensOff / moreTokens), longer);
        int off = distance(text, textLength, limit);
        return off > limit
                ? DIFFERENT
                : Similarity.a3(tokensOff, moreTokens, off, longer, sharedTrigrams, trigramTotal);
    }

    /** What two parts of 3·A3, C2 and D3, are at most. */
    private double byTrigrams(int textLength, int shared) {
        return Bounds.characters(length, textLength, shared)
                + dice(shared, trigramCount() + trigramCount(textLength));
    }

    private static double dice(int shared, int total) {
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    private int distance(char[] text, int textLength, int limit) {
        int start = 0;
        int shorter = Math.min(length, textLength);
        while (start < shorter && text[start] == characters[start]) {
            start++;
        }
        int end = textLength;
        int patternEnd = length;
        while (end > start && patternEnd > start && text[end - 1] == characters[patternEnd - 1]) {
            end--;
            patternEnd--;
        }
        for (int i = start; i < end; i++) {
            written[i] = letters.of(text[i]);
        }
        return characterDistance.distance(start, patternEnd, written, start, end, limit);
    }

    /** The distance that leaves a share. */
    private static int limit(double share, int longer) {
        return Math.min(longer, (int) Math.floor((1 - share) * longer + ROUNDING));
    }

    private int sharedTrigrams(char[] text, int textLength) {
        trigrams.beginText();
        int shared = 0;
        for (int i = Elements.TRIGRAM - 1; i < textLength; i++) {
            long trigram = Elements.packed(text[i - 2], text[i - 1], text[i]);
            if (trigrams.isShared(trigrams.number(trigram))) {
                shared++;
            }
        }
        return shared;
    }

    /** Also writes down the text's tokens as letters. */
    private int sharedTokens(int count) {
        tokens.beginText();
        int shared = 0;
        for (int i = 0; i < count; i++) {
            written[i] = tokens.number(hashes[i]);
            if (tokens.isShared(written[i])) {
                shared++;
            }
        }
        return shared;
    }
}
