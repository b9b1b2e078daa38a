package dev.concord.memory.tm;

import java.util.List;

/** The least number of insertions, deletions and replacements that turn one text into another. */
final class Levenshtein {
    private Levenshtein() {}

    /** Whether two places hold the same. */
    @FunctionalInterface
    private interface Sameness {
        boolean at(int i, int j);
    }

    static int distance(List<String> a, List<String> b) {
        return distance(a.size(), b.size(), (i, j) -> a.get(i).equals(b.get(j)));
    }

    static int distance(String a, String b) {
        char[] left = a.toCharArray();
        char[] right = b.toCharArray();
        return distance(left.length, right.length, (i, j) -> left[i] == right[j]);
    }

    /** The textbook's table, of which one row is kept. */
    private static int distance(int lengthA, int lengthB, Sameness same) {
        int[] row = new int[lengthB + 1];
        for (int j = 0; j <= lengthB; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= lengthA; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= lengthB; j++) {
                int replaced = diagonal + (same.at(i - 1, j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[lengthB];
    }
}
