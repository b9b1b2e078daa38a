package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.segment.SegmentBuilder;
import dev.concord.memory.tm.index.segment.SegmentFile;
import dev.concord.memory.tm.similarity.TextFolding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes segments that count from the commit on. */
final class SegmentLoad implements BulkLoad {
    private final IndexState state;
    private final IndexFolder folder;
    private final Consumer<Boolean> committed;
    private final Set<Long> changed;
    private final List<SegmentFile> written = new ArrayList<>();
    private SegmentBuilder builder = new SegmentBuilder();
    private boolean isEnded;

    /**
     * @param committed told after a commit, and whether nothing else stayed
     */
    SegmentLoad(IndexState state, IndexFolder folder, Consumer<Boolean> committed) {
        this.state = state;
        this.folder = folder;
        this.committed = committed;
        state.writing.lock();
        try {
            changed = state.beginLoad();
        } finally {
            state.writing.unlock();
        }
    }

    @Override
    public void add(long unit, String text) throws IOException {
        String folded = TextFolding.fold(text);
        if (!MergePlan.fit(builder.size() + 1L, builder.characters() + folded.length())) {
            flush();
        }
        builder.add(unit, state.nextAge(), folded);
    }

    private void flush() throws IOException {
        if (builder.size() > 0) {
            written.add(builder.write(folder.unfinished()));
            builder.close();
            builder = new SegmentBuilder();
        }
    }

    @Override
    public void commit() throws IOException {
        commit(false);
    }

    @Override
    public void commitAsAll() throws IOException {
        commit(true);
    }

    private void commit(boolean isAll) throws IOException {
        if (isEnded) {
            throw new IllegalStateException("This load has ended.");
        }
        flush();
        state.writing.lock();
        try {
            state.checkOpen();
            List<LiveSegment> loaded = open();
            if (isAll) {
                state.installAsAll(loaded, changed);
            } else {
                state.install(loaded, changed);
            }
        } finally {
            state.writing.unlock();
        }
        close();
        committed.accept(isAll);
    }

    /** Of two texts of the same unit the later one counts. */
    private List<LiveSegment> open() throws IOException {
        List<LiveSegment> loaded = new ArrayList<>();
        try {
            for (SegmentFile each : written) {
                loaded.add(folder.finish(each));
            }
        } catch (IOException e) {
            loaded.forEach(each -> each.segment().close());
            throw e;
        }
        written.clear();
        for (int i = 0; i < loaded.size(); i++) {
            LiveSegment segment = loaded.get(i);
            segment.segment().forEachOutdated(segment.dead()::add);
            for (LiveSegment earlier : loaded.subList(0, i)) {
                earlier.segment().forEachSharedWith(segment.segment(), earlier.dead()::add);
            }
        }
        return loaded;
    }

    @Override
    public void close() {
        if (isEnded) {
            return;
        }
        isEnded = true;
        builder.close();
        state.writing.lock();
        try {
            state.endLoad(changed);
        } finally {
            state.writing.unlock();
        }
        for (SegmentFile each : written) {
            try {
                Files.deleteIfExists(each.path());
            } catch (IOException _) {
                // Opening the index the next time deletes it.
            }
        }
    }
}
