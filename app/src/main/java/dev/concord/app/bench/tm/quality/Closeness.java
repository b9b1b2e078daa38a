package dev.concord.app.bench.tm.quality;

/**
 * How little of a proposed text must be edited to get a reference: one minus the Levenshtein
 * distance over characters, divided by the longer of the two lengths, times 100.
 */
final class Closeness {
    private Closeness() {}

    /** 0 to 100. */
    static double of(String proposed, String reference) {
        int[] mine = proposed.codePoints().toArray();
        int[] theirs = reference.codePoints().toArray();
        int longer = Math.max(mine.length, theirs.length);
        return longer == 0 ? 100 : 100 * (1 - distance(mine, theirs) / (double) longer);
    }

    private static int distance(int[] mine, int[] theirs) {
        int[] row = new int[theirs.length + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= mine.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (mine[i - 1] == theirs[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[theirs.length];
    }
}
