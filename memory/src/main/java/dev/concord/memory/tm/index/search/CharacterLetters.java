package dev.concord.memory.tm.index.search;

import java.util.Arrays;

/** Numbers the different characters of the query from 1. */
final class CharacterLetters {
    private static final int DIRECT = 256;

    private final int[] direct = new int[DIRECT];
    private final Multiset others = new Multiset();
    private int size;
    private int[] otherLetters = new int[1];

    void begin(int most) {
        Arrays.fill(direct, 0);
        others.begin(most);
        size = 0;
        if (otherLetters.length <= most) {
            otherLetters = new int[2 * most];
        }
    }

    /** The letter of one of the query's characters. */
    int add(char c) {
        if (c < DIRECT) {
            if (direct[c] == 0) {
                direct[c] = ++size;
            }
            return direct[c];
        }
        int number = others.add(c);
        if (others.count(number) == 1) {
            otherLetters[number] = ++size;
        }
        return otherLetters[number];
    }

    /** The highest letter. */
    int size() {
        return size;
    }

    /** The letter of a character; 0 if the query does not have it. */
    int of(char c) {
        if (c < DIRECT) {
            return direct[c];
        }
        int number = others.number(c);
        return number == 0 ? 0 : otherLetters[number];
    }
}
