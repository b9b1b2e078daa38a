package dev.concord.memory.tm.index.segment;

import dev.concord.memory.tm.index.segment.Layout.Section;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.StandardOpenOption;
import java.util.function.IntConsumer;
import java.util.zip.CRC32C;

/**
 * A segment, mapped into memory. Its rows are sorted by the lengths of their texts, so that a range
 * of lengths is a range of rows; blocks of 65,536 rows have their postings in 16 bits each.
 *
 * <p>Threads: immutable. Must not be read after {@link #close}.
 */
public final class Segment implements AutoCloseable {
    private static final long CHECKED_AT_ONCE = 1 << 28;

    private final SegmentFile file;
    private final Arena arena;
    private final MemorySegment texts;
    private final MemorySegment units;
    private final MemorySegment ages;
    private final MemorySegment rowsByUnit;
    private final MemorySegment rowsBySkeleton;
    private final MemorySegment dictionary;
    private final MemorySegment rare;
    private final MemorySegment blocks;
    private final MemorySegment postings;
    private final int dictionarySize;
    private final Groups groups;
    private final int rows;

    private Segment(SegmentFile file, Arena arena, MemorySegment content) {
        this.file = file;
        this.arena = arena;
        long footer = content.byteSize() - Layout.FOOTER;
        long counts = footer + (long) Section.values().length * Long.BYTES;
        rows = content.get(Layout.INT, counts);
        texts = section(content, Section.TEXTS);
        units = section(content, Section.UNITS);
        ages = section(content, Section.AGES);
        rowsByUnit = section(content, Section.ROWS_BY_UNIT);
        rowsBySkeleton = section(content, Section.ROWS_BY_SKELETON);
        dictionary = section(content, Section.DICTIONARY);
        rare = section(content, Section.RARE);
        blocks = section(content, Section.BLOCKS);
        postings = section(content, Section.POSTINGS);
        dictionarySize = (int) (dictionary.byteSize() / Layout.DICTIONARY_ENTRY);
        groups =
                Groups.read(
                        section(content, Section.GROUPS),
                        content.get(Layout.INT, counts + Integer.BYTES),
                        rows);
    }

    private static MemorySegment section(MemorySegment content, Section section) {
        long footer = content.byteSize() - Layout.FOOTER;
        long entry = footer + (long) section.ordinal() * Long.BYTES;
        long start = content.get(Layout.LONG, entry);
        boolean isLast = section.ordinal() + 1 == Section.values().length;
        long end = isLast ? footer : content.get(Layout.LONG, entry + Long.BYTES);
        return content.asSlice(start, end - start);
    }

    /**
     * Opens a segment and checks every byte of it.
     *
     * @throws DamagedSegmentException when it is not what was written
     */
    public static Segment open(SegmentFile file) throws IOException, DamagedSegmentException {
        Arena arena = Arena.ofShared();
        boolean isOpen = false;
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            if (channel.size() != file.size()) {
                throw new DamagedSegmentException(
                        file.path(),
                        channel.size() + " bytes instead of the " + file.size() + " written");
            }
            MemorySegment content = channel.map(MapMode.READ_ONLY, 0, file.size(), arena);
            if (checksum(content) != file.checksum()) {
                throw new DamagedSegmentException(file.path(), "its checksum is wrong");
            }
            Segment segment = new Segment(file, arena, content);
            isOpen = true;
            return segment;
        } finally {
            if (!isOpen) {
                arena.close();
            }
        }
    }

    private static long checksum(MemorySegment content) {
        CRC32C checksum = new CRC32C();
        for (long from = 0; from < content.byteSize(); from += CHECKED_AT_ONCE) {
            long size = Math.min(CHECKED_AT_ONCE, content.byteSize() - from);
            checksum.update(content.asSlice(from, size).asByteBuffer());
        }
        return checksum.getValue();
    }

    public SegmentFile file() {
        return file;
    }

    public int rows() {
        return rows;
    }

    /** Length of all texts together. */
    public long characters() {
        return groups.characters();
    }

    /** Rows of the same length and encoding, by length. */
    public Groups groups() {
        return groups;
    }

    public long unit(int row) {
        return units.get(Layout.LONG, (long) row * Long.BYTES);
    }

    public long age(int row) {
        return ages.get(Layout.LONG, (long) row * Long.BYTES);
    }

    /** Reads the text of a row that belongs to a group. */
    public void readText(int row, int group, char[] text) {
        Texts.read(
                texts,
                groups.textStart(row, group),
                groups.length(group),
                groups.bytesPerCharacter(group),
                text);
    }

    /** A row's text. */
    public String text(int row) {
        int group = groups.of(row);
        char[] text = new char[groups.length(group)];
        readText(row, group, text);
        return new String(text);
    }

    /** True when a row's text is this one. */
    public boolean hasText(int row, String folded) {
        return groups.length(groups.of(row)) == folded.length() && text(row).equals(folded);
    }

    /** A unit's row that was not taken out; below 0 if there is none. */
    public int rowOf(long unit, Tombstones dead) {
        int entry = firstEntry(rowsByUnit, unit);
        while (entry < rows && entryKey(rowsByUnit, entry) == unit) {
            int row = entryRow(rowsByUnit, entry);
            if (!dead.has(row)) {
                return row;
            }
            entry++;
        }
        return -1;
    }

    /** Calls back with each row whose unit has a row of this segment that is newer. */
    public void forEachOutdated(IntConsumer action) {
        int newest = entryRow(rowsByUnit, 0);
        for (int entry = 1; entry < rows; entry++) {
            int row = entryRow(rowsByUnit, entry);
            if (unit(row) != unit(newest)) {
                newest = row;
            } else if (age(row) > age(newest)) {
                action.accept(newest);
                newest = row;
            } else {
                action.accept(row);
            }
        }
    }

    /** Calls back with each row whose unit the other segment has as well. */
    public void forEachSharedWith(Segment other, IntConsumer action) {
        int theirs = 0;
        for (int entry = 0; entry < rows; entry++) {
            long unit = entryKey(rowsByUnit, entry);
            while (theirs < other.rows && entryKey(other.rowsByUnit, theirs) < unit) {
                theirs++;
            }
            if (theirs < other.rows && entryKey(other.rowsByUnit, theirs) == unit) {
                action.accept(entryRow(rowsByUnit, entry));
            }
        }
    }

    /** Rows with texts of a skeleton. */
    public int[] rowsOfSkeleton(String skeleton) {
        long hash = SegmentBuilder.skeletonHash(skeleton);
        int first = firstEntry(rowsBySkeleton, hash);
        int end = first;
        while (end < rows && entryKey(rowsBySkeleton, end) == hash) {
            end++;
        }
        int[] found = new int[end - first];
        for (int i = 0; i < found.length; i++) {
            found[i] = entryRow(rowsBySkeleton, first + i);
        }
        return found;
    }

    private int firstEntry(MemorySegment sorted, long key) {
        int from = 0;
        int to = rows;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (entryKey(sorted, middle) < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static long entryKey(MemorySegment sorted, int entry) {
        return sorted.get(Layout.LONG, (long) entry * Layout.ROW_ENTRY);
    }

    private static int entryRow(MemorySegment sorted, int entry) {
        return sorted.get(Layout.INT, (long) entry * Layout.ROW_ENTRY + Long.BYTES);
    }

    /** Where the dictionary has an element; below 0 if no row has it. */
    public int find(long element) {
        int place = ElementNumbers.place(element, dictionarySize);
        while (true) {
            long key = dictionary.get(Layout.LONG, (long) place * Layout.DICTIONARY_ENTRY);
            if (key == element) {
                return place;
            }
            if (key == 0) {
                return -1;
            }
            place = place + 1 & dictionarySize - 1;
        }
    }

    /** How many rows have the element at a place of the dictionary. */
    public int rowCount(int place) {
        return dictionary.get(
                Layout.INT, (long) place * Layout.DICTIONARY_ENTRY + Long.BYTES + Integer.BYTES);
    }

    /** The element's postings. */
    public Postings postings(int place) {
        int location =
                dictionary.get(Layout.INT, (long) place * Layout.DICTIONARY_ENTRY + Long.BYTES);
        return new Postings(location, rowCount(place), Layout.blocks(rows), rare, blocks, postings);
    }

    @Override
    public void close() {
        arena.close();
    }
}
