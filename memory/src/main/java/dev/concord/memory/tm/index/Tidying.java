package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.search.RecentTexts;
import dev.concord.memory.tm.index.segment.Rows;
import dev.concord.memory.tm.index.segment.SegmentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes segments of recent texts, and larger segments of small ones, beside everything else. */
final class Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final IndexState state;
    private final IndexFolder folder;
    private final Executor background;
    private final AtomicBoolean isPlanned = new AtomicBoolean();

    Tidying(IndexState state, IndexFolder folder, Executor background) {
        this.state = state;
        this.folder = folder;
        this.background = background;
    }

    /** Does soon what there is to do. */
    void plan() {
        if (isPlanned.compareAndSet(false, true)) {
            try {
                background.execute(this::run);
            } catch (RejectedExecutionException _) {
                // The memory is being closed, and the index soon will be.
                isPlanned.set(false);
            }
        }
    }

    private void run() {
        isPlanned.set(false);
        try {
            Optional<Merge> merge = next();
            while (merge.isPresent()) {
                try (Merge performed = merge.get()) {
                    perform(performed);
                }
                merge = next();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index could not be tidied up; it goes on without and loses nothing.", e);
        }
    }

    private Optional<Merge> next() {
        state.writing.lock();
        try {
            if (state.isClosed()) {
                return Optional.empty();
            }
            List<? extends Rows> sources =
                    state.view().recent().stream().filter(RecentTexts::isFull).toList();
            if (sources.isEmpty()) {
                sources = MergePlan.choose(state.view().segments());
            }
            return sources.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Merge(state.acquire(), sources));
        } finally {
            state.writing.unlock();
        }
    }

    private void perform(Merge merge) throws IOException {
        Path file = folder.unfinished();
        try {
            List<SegmentFile> written = merge.write(file).stream().toList();
            state.writing.lock();
            try {
                state.install(merge, written);
                if (!state.isClosed()) {
                    folder.sweep(state.view().segments());
                }
            } finally {
                state.writing.unlock();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
