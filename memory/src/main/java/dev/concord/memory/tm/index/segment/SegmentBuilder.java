package dev.concord.memory.tm.index.segment;

import dev.concord.memory.tm.index.segment.Layout.Section;
import dev.concord.memory.tm.similarity.Skeleton;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.function.IntToLongFunction;

/** Builds a segment from rows in any order. For one thread at a time. */
public final class SegmentBuilder implements AutoCloseable {
    private final TextSpool rows = new TextSpool();

    /**
     * Takes a row.
     *
     * @param age the newest row has the highest
     * @param folded the unit's text, folded
     */
    public void add(long unit, long age, String folded) {
        rows.add(unit, age, folded, skeletonHash(Skeleton.ofFolded(folded)));
    }

    /** What skeletons are found by. */
    static long skeletonHash(String skeleton) {
        long hash = skeleton.length();
        for (int i = 0; i < skeleton.length(); i++) {
            hash = Elements.occurrence(hash, skeleton.charAt(i) + 1);
        }
        return hash;
    }

    /** How many rows it has. */
    public int size() {
        return rows.size();
    }

    /** Length of all texts together. */
    public long characters() {
        return rows.characters();
    }

    /** Writes the segment. */
    public SegmentFile write(Path file) throws IOException {
        int[] order = rows.byLength();
        try (Arena arena = Arena.ofConfined();
                SegmentWriter writer = new SegmentWriter(file)) {
            PostingBlocks blocks = new PostingBlocks(arena);
            writer.begin(Section.TEXTS);
            writeTexts(order, writer, blocks);
            writer.begin(Section.UNITS);
            for (int row : order) {
                writer.putLong(rows.unit(row));
            }
            writer.begin(Section.AGES);
            for (int row : order) {
                writer.putLong(rows.age(row));
            }
            int groups = writeGroups(order, writer);
            writeSorted(Section.ROWS_BY_UNIT, order, writer, rows::unit);
            writeSorted(Section.ROWS_BY_SKELETON, order, writer, rows::skeleton);
            new ElementWriter(blocks, writer).write();
            return writer.end(file, order.length, groups);
        }
    }

    private void writeTexts(int[] order, SegmentWriter writer, PostingBlocks blocks)
            throws IOException {
        char[] text = new char[rows.length(order[order.length - 1])];
        for (int row : order) {
            MemorySegment bytes = rows.textBytes(row);
            writer.put(bytes, 0, bytes.byteSize());
            Texts.read(bytes, 0, rows.length(row), rows.bytesPerCharacter(row), text);
            blocks.add(text, rows.length(row));
        }
        blocks.endBlock();
    }

    private int writeGroups(int[] order, SegmentWriter writer) throws IOException {
        writer.begin(Section.GROUPS);
        int groups = 0;
        long textStart = 0;
        int length = -1;
        int width = 0;
        for (int i = 0; i < order.length; i++) {
            if (rows.length(order[i]) != length || rows.bytesPerCharacter(order[i]) != width) {
                length = rows.length(order[i]);
                width = rows.bytesPerCharacter(order[i]);
                writer.putInt(length);
                writer.putInt(width);
                writer.putInt(i);
                writer.putInt(0);
                writer.putLong(textStart);
                groups++;
            }
            textStart += (long) length * width;
        }
        return groups;
    }

    private static void writeSorted(
            Section section, int[] order, SegmentWriter writer, IntToLongFunction key)
            throws IOException {
        long[] keys = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            keys[row] = key.applyAsLong(order[row]);
        }
        writer.begin(section);
        for (int row : SortedRows.by(keys)) {
            writer.putLong(keys[row]);
            writer.putInt(row);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
