package dev.concord.memory.tm.index.segment;

import dev.concord.memory.tm.similarity.TextTokens;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns rows of elements into rows by element, a block at a time; the results outside the heap. */
final class PostingBlocks {
    private final Arena arena;
    private final ElementNumbers elements = new ElementNumbers();
    private final List<MemorySegment> postings = new ArrayList<>();

    /**
     * Of each block, where each element's rows begin, and the end; later elements are not there.
     */
    private final List<int[]> starts = new ArrayList<>();

    private int[] entries = new int[1 << 12];
    private int entryCount;
    private final int[] rowEnds = new int[Layout.BLOCK];
    private int rows;
    private int rowsBefore;
    private long[] tokens = new long[0];

    PostingBlocks(Arena arena) {
        this.arena = arena;
    }

    ElementNumbers elements() {
        return elements;
    }

    /** Takes the next row. */
    void add(char[] text, int length) {
        if (tokens.length < length) {
            tokens = new long[2 * length];
        }
        int tokenCount = TextTokens.hashes(text, length, tokens);
        int most = entryCount + tokenCount + length;
        if (most > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(most, 2 * entries.length));
        }
        int row = rowsBefore + rows + 1;
        for (int i = 0; i < tokenCount; i++) {
            entries[entryCount++] = elements.next(Elements.ofToken(tokens[i]), row);
        }
        for (int i = Elements.TRIGRAM - 1; i < length; i++) {
            long trigram = Elements.packed(text[i - 2], text[i - 1], text[i]);
            entries[entryCount++] = elements.next(Elements.ofTrigram(trigram), row);
        }
        rowEnds[rows++] = entryCount;
        if (rows == Layout.BLOCK) {
            endBlock();
        }
    }

    /** Takes the rows since the last block as one. */
    void endBlock() {
        if (rows == 0) {
            return;
        }
        int[] ends = new int[elements.size() + 1];
        for (int i = 0; i < entryCount; i++) {
            ends[entries[i]]++;
        }
        int sum = 0;
        for (int element = 0; element < ends.length; element++) {
            sum += ends[element];
            ends[element] = sum - ends[element];
        }
        char[] sorted = new char[entryCount];
        int from = 0;
        for (int row = 0; row < rows; row++) {
            for (int i = from; i < rowEnds[row]; i++) {
                sorted[ends[entries[i]]++] = (char) row;
            }
            from = rowEnds[row];
        }
        // Each element's end is where the next one began.
        System.arraycopy(ends, 0, ends, 1, ends.length - 1);
        ends[0] = 0;
        starts.add(ends);
        MemorySegment block = arena.allocate(2L * entryCount + Long.BYTES);
        MemorySegment.copy(sorted, 0, block, Layout.CHAR, 0, entryCount);
        postings.add(block);
        rowsBefore += rows;
        rows = 0;
        entryCount = 0;
    }

    int blocks() {
        return starts.size();
    }

    MemorySegment postings(int block) {
        return postings.get(block);
    }

    int start(int block, int element) {
        int[] of = starts.get(block);
        return of[Math.min(element, of.length - 1)];
    }

    int count(int block, int element) {
        return start(block, element + 1) - start(block, element);
    }

    /** How many rows of all blocks have an element. */
    int count(int element) {
        int count = 0;
        for (int block = 0; block < starts.size(); block++) {
            count += count(block, element);
        }
        return count;
    }
}
