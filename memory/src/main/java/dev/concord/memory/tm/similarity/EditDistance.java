package dev.concord.memory.tm.similarity;

import java.util.Arrays;

/**
 * The Levenshtein distance from one pattern to many texts: 64 rows of the table at once, one bit
 * each (Myers 1999, in the form and with the blocks of Hyyrö 2003). Texts are rows of letters,
 * which are small numbers of the caller's choice; {@link #UNKNOWN} stands for all that the pattern
 * lacks.
 *
 * <p>Keeps its room from one pattern to the next. For one thread.
 */
public final class EditDistance {
    public static final int UNKNOWN = 0;

    private int length;
    private int blocks = 1;

    /** Where each letter stands in the pattern; of each letter one bit set of all blocks. */
    private long[] places = new long[0];

    /** Of the table's current column: where the row below is one more, and one less. */
    private long[] rising = new long[1];

    private long[] falling = new long[1];

    /**
     * Begins a pattern.
     *
     * @param letterCount the highest letter plus one
     */
    public void begin(int patternLength, int letterCount) {
        length = patternLength;
        blocks = Math.max(1, (patternLength + Long.SIZE - 1) / Long.SIZE);
        // One word more, as reading one takes in a part of the next.
        int words = blocks * letterCount + 1;
        if (places.length < words) {
            places = new long[2 * words];
        } else {
            Arrays.fill(places, 0, words, 0);
        }
        if (rising.length < blocks) {
            rising = new long[blocks];
            falling = new long[blocks];
        }
    }

    /** Says which letter stands at an index of the pattern. */
    public void place(int letter, int index) {
        places[letter * blocks + index / Long.SIZE] |= 1L << index;
    }

    /** The distance to a text; if it is more than the limit, any number that is. */
    public int distance(int[] text, int textLength, int limit) {
        return distance(0, length, text, 0, textLength, limit);
    }

    /**
     * The distance of a part of the pattern to a part of a text; if it is more than the limit, any
     * number that is.
     */
    public int distance(
            int patternStart, int patternEnd, int[] text, int start, int end, int limit) {
        int rows = patternEnd - patternStart;
        if (rows == 0 || start == end) {
            return Math.max(rows, end - start);
        }
        return rows <= Long.SIZE
                ? distanceOfOneBlock(patternStart, rows, text, start, end, limit)
                : distanceOfBlocks(patternStart, rows, text, start, end, limit);
    }

    private int distanceOfOneBlock(
            int patternStart, int rows, int[] text, int start, int end, int limit) {
        long lastRow = 1L << (rows - 1);
        long up = -1;
        long down = 0;
        int distance = rows;
        // Each letter that is left can lower the distance by one.
        int tolerated = limit + end;
        for (int j = start; j < end; j++) {
            long equal = places(text[j], patternStart);
            long vertical = equal | down;
            long horizontal = (((equal & up) + up) ^ up) | equal;
            long rowRising = down | ~(horizontal | up);
            long rowFalling = up & horizontal;
            if ((rowRising & lastRow) != 0) {
                distance++;
            } else if ((rowFalling & lastRow) != 0) {
                distance--;
            }
            if (distance + j >= tolerated) {
                return limit + 1;
            }
            rowRising = rowRising << 1 | 1;
            up = rowFalling << 1 | ~(vertical | rowRising);
            down = rowRising & vertical;
        }
        return distance;
    }

    /** Where a letter stands among 64 rows from a given one. */
    private long places(int letter, int row) {
        int word = letter * blocks + (row >>> 6);
        long low = places[word] >>> row;
        // Shifted by 64 in two steps, as one would leave it as it is. What follows the pattern's
        // end
        // is another letter's and does not matter.
        return low | places[word + 1] << 1 << ~row;
    }

    private int distanceOfBlocks(
            int patternStart, int rows, int[] text, int start, int end, int limit) {
        int used = (rows + Long.SIZE - 1) / Long.SIZE;
        long lastRow = 1L << (rows - 1);
        Arrays.fill(rising, 0, used, -1L);
        Arrays.fill(falling, 0, used, 0);
        int distance = rows;
        int tolerated = limit + end;
        for (int j = start; j < end; j++) {
            // The table's first row rises by one with every column.
            int carried = 1;
            for (int block = 0; block < used - 1; block++) {
                long equal = places(text[j], patternStart + block * Long.SIZE);
                carried = advance(block, equal, carried, Long.MIN_VALUE);
            }
            long equal = places(text[j], patternStart + (used - 1) * Long.SIZE);
            distance += advance(used - 1, equal, carried, lastRow);
            if (distance + j >= tolerated) {
                return limit + 1;
            }
        }
        return distance;
    }

    /** One block's step; takes and gives the difference along the row at its edge. */
    private int advance(int block, long equal, int carried, long edge) {
        long up = rising[block];
        long down = falling[block];
        long vertical = equal | down;
        long matching = carried < 0 ? equal | 1 : equal;
        long horizontal = (((matching & up) + up) ^ up) | matching;
        long rowRising = down | ~(horizontal | up);
        long rowFalling = up & horizontal;
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
