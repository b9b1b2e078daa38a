package dev.concord.memory.tm.engine;

import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.StoredMemory;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which state of a unit store an index was made from: its epoch, and of each memory its rows and
 * the edits that they show.
 */
record IndexedRows(String epoch, List<Part> parts) {
    /** Nothing was indexed. */
    static final IndexedRows NONE = new IndexedRows("", List.of());

    /** One memory's share. */
    record Part(RowRange rows, String editState) {}

    IndexedRows {
        parts = List.copyOf(parts);
    }

    static IndexedRows of(String epoch, List<StoredMemory> memories) {
        return new IndexedRows(
                epoch,
                memories.stream()
                        .map(memory -> new Part(memory.rows(), memory.facts().editState()))
                        .toList());
    }

    /** Reads a stamp; one that is none, or of another epoch, stands for nothing. */
    static IndexedRows read(String stamp, String epoch) {
        String[] lines = stamp.split("\n");
        if (!lines[0].equals(epoch)) {
            return NONE;
        }
        return new IndexedRows(
                epoch,
                List.of(lines).subList(1, lines.length).stream().map(IndexedRows::part).toList());
    }

    private static Part part(String line) {
        String[] fields = line.split(" ", 3);
        return new Part(
                new RowRange(Long.parseLong(fields[0]), Long.parseLong(fields[1])), fields[2]);
    }

    /** For {@link #read}. */
    String stamp() {
        return epoch
                + parts.stream()
                        .map(part ->
                                "\n"
                                        + part.rows().first()
                                        + " "
                                        + part.rows().end()
                                        + " "
                                        + part.editState())
                        .collect(Collectors.joining());
    }

    /** Parts of this state that another lacks. */
    List<Part> without(IndexedRows other) {
        return parts.stream().filter(part -> !other.parts().contains(part)).toList();
    }

    boolean contains(long row) {
        for (Part part : parts) {
            if (part.rows().contains(row)) {
                return true;
            }
        }
        return false;
    }
}
