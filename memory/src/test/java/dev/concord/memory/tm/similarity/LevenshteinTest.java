package dev.concord.memory.tm.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevenshteinTest {
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

            assertThat(Levenshtein.distance(a, b))
                    .as("%s and %s", a, b)
                    .isEqualTo(Levenshtein.distance(letters(a), letters(b)));
        }
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcde 가나".charAt(random.nextInt(8)));
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
