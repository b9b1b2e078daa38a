package dev.concord.memory.tm.index.segment;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** How a segment's file is laid out. */
final class Layout {
    static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfChar CHAR =
            ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    static final long MAGIC = 0x31304744_52434e43L;

    /** Rows of a block: as many as 16 bits tell apart. */
    static final int BLOCK = 1 << Character.SIZE;

    /** Key, where the rows are, how many rows. */
    static final int DICTIONARY_ENTRY = Long.BYTES + 2 * Integer.BYTES;

    /** Length, bytes a character, first row, 0, where its texts begin. */
    static final int GROUP_ENTRY = 4 * Integer.BYTES + Long.BYTES;

    /** Key and row. */
    static final int ROW_ENTRY = Long.BYTES + Integer.BYTES;

    /** Where each section begins, the numbers of rows and of groups, the magic number. */
    static final int FOOTER = (Section.values().length + 1) * Long.BYTES + 2 * Integer.BYTES;

    private Layout() {}

    /** The parts of a file, in their order. */
    enum Section {
        /** The folded texts by row, in Latin-1 or UTF-16. */
        TEXTS,
        /** The unit of each row. */
        UNITS,
        /** How new each row's text is; the newest has the highest. */
        AGES,
        /** Rows with texts of the same length and encoding. */
        GROUPS,
        /** Rows in the order of their units. */
        ROWS_BY_UNIT,
        /** Rows in the order of their texts' skeletons. */
        ROWS_BY_SKELETON,
        /** A hash table over the elements. */
        DICTIONARY,
        /** Rows of each rare element. */
        RARE,
        /** Of each frequent element, where its postings of each block begin; at last the end. */
        BLOCKS,
        /** Rows of each frequent element, counted from the beginning of their block. */
        POSTINGS
    }

    /**
     * True for elements whose rows are kept as they are; of the others, offsets by block tell where
     * they are. Whatever takes less room.
     */
    static boolean isRare(int rows, int blocks) {
        return rows <= 2 * blocks;
    }

    static int blocks(int rows) {
        return (rows + BLOCK - 1) / BLOCK;
    }
}
