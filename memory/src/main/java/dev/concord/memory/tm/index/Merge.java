package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.segment.Rows;
import dev.concord.memory.tm.index.segment.SegmentBuilder;
import dev.concord.memory.tm.index.segment.SegmentFile;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes one segment of several sources, while rows of theirs may still be taken out. */
final class Merge implements AutoCloseable {
    private final View view;
    private final List<Rows> sources;

    /** Rows that the segment does not get. */
    private final List<Tombstones> left;

    /**
     * @param view has the sources; the caller has acquired it, closing this releases it
     */
    Merge(View view, List<? extends Rows> sources) {
        this.view = view;
        this.sources = List.copyOf(sources);
        this.left = sources.stream().map(each -> each.dead().copy()).toList();
    }

    List<Rows> sources() {
        return sources;
    }

    /** Writes the segment; nothing if no row is left. */
    Optional<SegmentFile> write(Path file) throws IOException {
        try (SegmentBuilder builder = new SegmentBuilder()) {
            for (int i = 0; i < sources.size(); i++) {
                add(sources.get(i), left.get(i), builder);
            }
            return builder.size() == 0 ? Optional.empty() : Optional.of(builder.write(file));
        }
    }

    private static void add(Rows source, Tombstones without, SegmentBuilder builder) {
        for (int row = 0; row < source.size(); row++) {
            if (!without.has(row)) {
                builder.add(source.unit(row), source.age(row), source.text(row));
            }
        }
    }

    /** Takes out of the segment what was taken out of its sources since this began. */
    void bury(LiveSegment made) {
        for (int i = 0; i < sources.size(); i++) {
            Rows source = sources.get(i);
            for (int row : source.dead().rows()) {
                if (!left.get(i).has(row)) {
                    bury(made, source.unit(row), source.age(row));
                }
            }
        }
    }

    private static void bury(LiveSegment made, long unit, long age) {
        int row = made.rowOf(unit);
        if (row >= 0 && made.age(row) == age) {
            made.dead().add(row);
        }
    }

    @Override
    public void close() {
        view.release();
    }
}
