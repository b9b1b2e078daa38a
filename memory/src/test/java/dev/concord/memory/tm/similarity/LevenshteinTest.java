package dev.concord.memory.tm.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevenshteinTest {
    private static final String LETTERS = "abcde 가나x";

    @Test
    void distanceOfKnownPairs() {
        assertThat(Levenshtein.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Levenshtein.distance("", "abc")).isEqualTo(3);
        assertThat(Levenshtein.distance("", "")).isZero();
        assertThat(Levenshtein.distance("재설정", "재시작")).isEqualTo(2);
        assertThat(Levenshtein.distance(List.of("a", "b"), List.of("b", "c"))).isEqualTo(2);
    }

    @Test
    void distanceOverCharactersIsTheTablesForAllLengths() {
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            String a = text(random, i % 200);
            String b = i % 2 == 0 ? edited(random, a) : text(random, random.nextInt(200));

            assertThat(Levenshtein.distance(a, b)).as("%s and %s", a, b).isEqualTo(byTable(a, b));
        }
    }

    @Test
    void distanceOfPartsIsThatOfTheirTexts() {
        Random random = new Random(2);
        EditDistance distance = new EditDistance();
        for (int i = 0; i < 3_000; i++) {
            String a = text(random, 1 + random.nextInt(200));
            String b = edited(random, a);
            begin(distance, a);
            int from = random.nextInt(a.length());
            int to = from + random.nextInt(a.length() - from + 1);
            int start = random.nextInt(b.length() + 1);
            int[] letters = b.chars().map(c -> LETTERS.indexOf(c) + 1).toArray();
            int expected = byTable(a.substring(from, to), b.substring(start));
            int limit = random.nextInt(expected + 5);

            int found = distance.distance(from, to, letters, start, letters.length, limit);

            assertThat(Math.min(found, limit + 1)).isEqualTo(Math.min(expected, limit + 1));
        }
    }

    private static void begin(EditDistance distance, String pattern) {
        distance.begin(pattern.length(), LETTERS.length() + 1);
        for (int i = 0; i < pattern.length(); i++) {
            distance.place(LETTERS.indexOf(pattern.charAt(i)) + 1, i);
        }
    }

    /** The textbook's table, of which one row is kept. */
    private static int byTable(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(8)));
        }
        return text.toString();
    }

    private static String edited(Random random, String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < 5 && !edited.isEmpty(); i++) {
            edited.deleteCharAt(random.nextInt(edited.length()));
            edited.insert(random.nextInt(edited.length() + 1), "x".repeat(random.nextInt(3)));
        }
        return edited.toString();
    }
}
