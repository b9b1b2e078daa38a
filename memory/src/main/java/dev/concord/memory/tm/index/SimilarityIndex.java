package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.search.Best;
import dev.concord.memory.tm.index.search.PhraseSearch;
import dev.concord.memory.tm.index.search.Searcher;
import dev.concord.memory.tm.index.segment.Elements;
import dev.concord.memory.tm.index.segment.Rows;
import dev.concord.memory.tm.index.segment.SegmentFile;
import dev.concord.memory.tm.similarity.TextFolding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * Finds all units whose texts are like a given one: of those that reach a similarity, the best, and
 * none is missed. Units are numbers of the caller's choice.
 *
 * <p>What is found by is derived from the units' texts and can be loaded anew at any time. Changes
 * since the last {@link #save} are lost with the process, which the {@link #stamp} tells.
 *
 * <p>Threads: searches from any number of threads take no lock; writers wait for one another.
 */
public final class SimilarityIndex implements AutoCloseable {
    /** Searches for longer texts keep no room for the next. */
    private static final int USUAL_LENGTH = 1 << 12;

    /** More are only met where writers replace the view faster than a search takes. */
    private static final int MOST_ATTEMPTS = 5;

    private final IndexFolder folder;
    private final IndexState state;
    private final Tidying tidying;
    private final Queue<Searcher> searchers = new ConcurrentLinkedQueue<>();
    private volatile List<IndexDamage> damages;
    private volatile String stamp;

    private SimilarityIndex(IndexFolder folder, IndexFolder.Content content, Executor background) {
        this.folder = folder;
        damages = List.copyOf(content.damages());
        stamp = content.stamp();
        state = new IndexState(folder, content.segments(), content.age());
        tidying = new Tidying(state, folder, background);
    }

    /**
     * Opens what a folder has, or begins anew there. Every byte is checked; what is damaged is left
     * out and reported by {@link #damages}.
     *
     * @param background runs the tidying of files, a task at a time
     * @throws IOException when the folder cannot be made or read
     */
    public static SimilarityIndex open(Path folder, Executor background) throws IOException {
        IndexFolder files = new IndexFolder(folder);
        files.sweepUnfinished();
        IndexFolder.Content content = files.read();
        if (content.damages().isEmpty()) {
            files.sweep(content.segments());
        }
        return new SimilarityIndex(files, content, background);
    }

    /**
     * Begins anew in a folder, whatever it has.
     *
     * @param background runs the tidying of files, a task at a time
     * @throws IOException when the folder cannot be made or emptied
     */
    public static SimilarityIndex openEmpty(Path folder, Executor background) throws IOException {
        IndexFolder files = new IndexFolder(folder);
        files.clear();
        return new SimilarityIndex(files, files.read(), background);
    }

    /**
     * Files that could not be used; empty when all is well. As long as there are some, units may be
     * missing; {@link BulkLoad#commitAsAll} makes up for that.
     */
    public List<IndexDamage> damages() {
        return damages;
    }

    /** What {@link #save} was given last; empty for a new index and for a damaged one. */
    public String stamp() {
        return stamp;
    }

    /** The most similar units, best first, the newest first among equals. */
    public List<SimilarUnit> search(SimilaritySearch search) {
        return search.limit() == 0 ? List.of() : seen(view -> search(search, view));
    }

    /**
     * What a search sees. Where the view it began with was replaced meanwhile, a unit may have gone
     * from it to a place it does not know; then it is made once more.
     */
    private <T> T seen(Function<View, T> search) {
        for (int attempt = 1; ; attempt++) {
            View view = state.acquire();
            try {
                T found = search.apply(view);
                if (view == state.view() || attempt == MOST_ATTEMPTS) {
                    return found;
                }
            } finally {
                view.release();
            }
        }
    }

    private List<SimilarUnit> search(SimilaritySearch search, View view) {
        Best best = new Best(search.minimalSimilarity(), search.limit());
        Searcher pooled = searchers.poll();
        Searcher searcher = pooled == null ? new Searcher() : pooled;
        searcher.begin(TextFolding.fold(search.text()), search.accepted(), best);
        view.segments().forEach(each -> searcher.search(each.segment(), each.dead()));
        // After the segments: a unit that gets another text in the meantime moves here.
        view.recent().forEach(searcher::search);
        // What a very long text needed would slow every later search down.
        if (search.text().length() <= USUAL_LENGTH) {
            searchers.add(searcher);
        }
        return units(best);
    }

    /** A unit that gets another text in the meantime may have been found by both. */
    private static List<SimilarUnit> units(Best best) {
        Set<Long> seen = new HashSet<>();
        List<SimilarUnit> units = new ArrayList<>(best.size());
        for (int i = 0; i < best.size(); i++) {
            if (seen.add(best.unit(i))) {
                units.add(new SimilarUnit(best.unit(i), best.similarity(i)));
            }
        }
        return units;
    }

    /**
     * Units whose texts have a {@link dev.concord.memory.tm.similarity.Skeleton skeleton}, which is
     * to say the same text but for placeables, inline codes, letter case and white space: first
     * those that have the same placeables too, then the newest.
     *
     * @param skeleton of the text
     * @param folded the text, folded
     * @param limit how many units at most
     * @param accepted which units may answer
     */
    public List<Long> ofSkeleton(
            String skeleton, String folded, int limit, LongPredicate accepted) {
        return seen(view -> {
            SkeletonSearch search = new SkeletonSearch(skeleton, folded, limit, accepted);
            view.segments().forEach(search::search);
            view.recent().forEach(search::search);
            return search.best();
        });
    }

    /**
     * Units whose texts have a phrase in them, inline codes, letter case and white space aside, the
     * newest first. Of a phrase that hundreds of units have, newer ones may be missing; one of
     * fewer than three characters is not searched for.
     *
     * @param accepted which units may answer
     */
    public List<Long> containing(String phrase, int limit, LongPredicate accepted) {
        String folded = TextFolding.fold(phrase);
        if (folded.length() < Elements.TRIGRAM) {
            return List.of();
        }
        return seen(view -> {
            PhraseSearch search = new PhraseSearch(folded, accepted);
            view.segments().forEach(each -> search.search(each.segment(), each.dead()));
            view.recent().forEach(search::search);
            return search.newest(limit);
        });
    }

    /** Adds a unit, or gives it another text; the next search finds it. */
    public void add(long unit, String text) {
        String folded = TextFolding.fold(text);
        boolean isUntidy;
        state.writing.lock();
        try {
            isUntidy = state.add(unit, folded);
        } finally {
            state.writing.unlock();
        }
        if (isUntidy) {
            tidying.plan();
        }
    }

    /** Takes a unit out; nothing happens when it is not there. */
    public void remove(long unit) {
        state.writing.lock();
        try {
            state.remove(unit);
        } finally {
            state.writing.unlock();
        }
    }

    /** How many units there are. */
    public int size() {
        View view = state.acquire();
        try {
            return view.size();
        } finally {
            view.release();
        }
    }

    /** Begins to take in many units. */
    public BulkLoad load() {
        return new SegmentLoad(state, folder, this::loaded);
    }

    private void loaded(boolean isAll) {
        if (isAll) {
            damages = List.of();
        }
        tidying.plan();
    }

    /**
     * Writes down what is there.
     *
     * @param newStamp comes back from {@link #stamp()} when the folder is opened again; tells the
     *     caller which state of the units this is. Not kept while the index is damaged
     */
    public void save(String newStamp) throws IOException {
        state.writing.lock();
        try {
            state.checkOpen();
            writeRecent();
            String kept = damages.isEmpty() ? newStamp : "";
            folder.write(kept, state.nextAge(), state.view().segments());
            stamp = kept;
            folder.sweep(state.view().segments());
        } finally {
            state.writing.unlock();
        }
        tidying.plan();
    }

    private void writeRecent() throws IOException {
        List<Rows> recent =
                state.view().recent().stream()
                        .filter(each -> each.size() > 0)
                        .collect(Collectors.toList());
        if (recent.isEmpty()) {
            return;
        }
        Path file = folder.unfinished();
        try (Merge merge = new Merge(state.acquire(), recent)) {
            List<SegmentFile> written = merge.write(file).stream().toList();
            state.install(merge, written);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Ends all searches; what was not saved is lost. */
    @Override
    public void close() {
        state.writing.lock();
        try {
            state.close();
        } finally {
            state.writing.unlock();
        }
    }
}
