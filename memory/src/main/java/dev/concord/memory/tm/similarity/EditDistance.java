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
    private long lastRow;

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
        lastRow = 1L << (patternLength - 1);
        if (places.length < blocks * letterCount) {
            places = new long[blocks * letterCount];
        } else {
            Arrays.fill(places, 0, blocks * letterCount, 0);
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
        if (length == 0) {
            return textLength;
        }
        return blocks == 1
                ? distanceOfOneBlock(text, textLength, limit)
                : distanceOfBlocks(text, textLength, limit);
    }

    private int distanceOfOneBlock(int[] text, int textLength, int limit) {
        long up = -1;
        long down = 0;
        int distance = length;
        // Each letter that is left can lower the distance by one.
        int tolerated = limit + textLength;
        for (int j = 0; j < textLength; j++) {
            long equal = places[text[j]];
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

    private int distanceOfBlocks(int[] text, int textLength, int limit) {
        Arrays.fill(rising, 0, blocks, -1L);
        Arrays.fill(falling, 0, blocks, 0);
        int distance = length;
        int tolerated = limit + textLength;
        for (int j = 0; j < textLength; j++) {
            int letter = text[j] * blocks;
            // The table's first row rises by one with every column.
            int carried = 1;
            for (int block = 0; block < blocks; block++) {
                carried = advance(block, places[letter + block], carried);
            }
            distance += carried;
            if (distance + j >= tolerated) {
                return limit + 1;
            }
        }
        return distance;
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
        long edge = block == blocks - 1 ? lastRow : Long.MIN_VALUE;
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
