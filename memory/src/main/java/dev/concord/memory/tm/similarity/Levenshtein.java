package dev.concord.memory.tm.similarity;

import java.util.Arrays;
import java.util.List;

/** The least number of insertions, deletions and replacements that turn one text into another. */
public final class Levenshtein {
    private Levenshtein() {}

    /** Over tokens, by the textbook's table, of which one row is kept. */
    public static int distance(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int replaced = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.size()];
    }

    /**
     * Over UTF-16 characters: 64 rows of the table at once, one bit each (Myers 1999, in the form
     * and with the blocks of Hyyrö 2003).
     */
    public static int distance(String a, String b) {
        String pattern = a.length() <= b.length() ? a : b;
        String text = a.length() <= b.length() ? b : a;
        if (pattern.isEmpty()) {
            return text.length();
        }
        Columns columns = new Columns(pattern);
        for (int j = 0; j < text.length(); j++) {
            columns.advance(text.charAt(j));
        }
        return columns.distance;
    }

    /**
     * The table's current column, as the differences between rows: bits of {@code rising} where the
     * row below is one more, of {@code falling} where it is one less.
     */
    private static final class Columns {
        private final char[] alphabet;
        private final long[][] places;
        private final long[] rising;
        private final long[] falling;
        private final long lastRow;
        private int distance;

        Columns(String pattern) {
            int blocks = (pattern.length() + Long.SIZE - 1) / Long.SIZE;
            alphabet = pattern.toCharArray();
            Arrays.sort(alphabet);
            places = new long[alphabet.length + 1][];
            for (int i = 0; i < pattern.length(); i++) {
                int letter = Arrays.binarySearch(alphabet, pattern.charAt(i));
                if (places[letter] == null) {
                    places[letter] = new long[blocks];
                }
                places[letter][i / Long.SIZE] |= 1L << i;
            }
            // Characters that the pattern lacks.
            places[alphabet.length] = new long[blocks];
            rising = new long[blocks];
            Arrays.fill(rising, -1L);
            falling = new long[blocks];
            lastRow = 1L << (pattern.length() - 1);
            distance = pattern.length();
        }

        /** Takes in the text's next character. */
        void advance(char c) {
            int letter = Arrays.binarySearch(alphabet, c);
            long[] equal = places[letter < 0 ? alphabet.length : letter];
            // The table's first row rises by one with every column.
            int carried = 1;
            for (int block = 0; block < rising.length; block++) {
                carried = advance(block, equal[block], carried);
            }
            distance += carried;
        }

        /** One block's step; takes and gives the difference along the row at its edge. */
        private int advance(int block, long equal, int carried) {
            long up = rising[block];
            long down = falling[block];
            long vertical = equal | down;
            long matching = carried < 0 ? equal | 1 : equal;
            long horizontal = (((matching & up) + up) ^ up) | matching;
            long rowRising = down | ~(horizontal | up);
            long rowFalling = up & horizontal;
            long edge = block == rising.length - 1 ? lastRow : Long.MIN_VALUE;
            int given = 0;
            if ((rowRising & edge) != 0) {
                given = 1;
            } else if ((rowFalling & edge) != 0) {
                given = -1;
            }
            rowRising = rowRising << 1 | (carried > 0 ? 1 : 0);
            rowFalling = rowFalling << 1 | (carried < 0 ? 1 : 0);
            rising[block] = rowFalling | ~(vertical | rowRising);
            falling[block] = rowRising & vertical;
            return given;
        }
    }
}
