package dev.concord.memory.tm;

import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A memory that compares the query with every unit that can be like it: good for tens of thousands.
 * Nothing is missed, as units are passed over only when their lengths or their shared trigrams rule
 * them out. Of units with the same source and target only the newest answers.
 *
 * <p>Threads: units are immutable and looked up without a lock; writers wait for one another.
 */
public final class PlainTranslationMemory implements TranslationMemory {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, List<Entry>> entriesByText = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();
    private long added;

    /**
     * A unit, ready to be compared.
     *
     * @param age counts the units ever added; the newest has the highest
     */
    private record Entry(TranslationUnit unit, ComparedText source, long age) {}

    private record Candidate(Entry entry, int bound) {}

    private record Scored(Entry entry, int similarity) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingInt(Scored::similarity)
                        .thenComparingLong(scored -> scored.entry().age())
                        .reversed();
    }

    @Override
    public void add(TranslationUnit unit) {
        ComparedText source = ComparedText.of(unit.source());
        writing.lock();
        try {
            Entry entry = new Entry(unit, source, added++);
            Entry replaced = entries.put(unit.id(), entry);
            if (replaced != null) {
                forgetText(replaced);
            }
            entriesByText.merge(source.exact(), List.of(entry), PlainTranslationMemory::joined);
        } finally {
            writing.unlock();
        }
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> others) {
        List<Entry> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    @Override
    public void remove(String id) {
        writing.lock();
        try {
            Entry removed = entries.remove(id);
            if (removed != null) {
                forgetText(removed);
            }
        } finally {
            writing.unlock();
        }
    }

    private void forgetText(Entry entry) {
        List<Entry> left =
                new ArrayList<>(entriesByText.getOrDefault(entry.source().exact(), List.of()));
        left.removeIf(each -> each.age() == entry.age());
        if (left.isEmpty()) {
            entriesByText.remove(entry.source().exact());
        } else {
            entriesByText.put(entry.source().exact(), List.copyOf(left));
        }
    }

    @Override
    public List<Match> lookup(MatchQuery query) {
        if (query.limit() <= 0) {
            return List.of();
        }
        ComparedText source = ComparedText.of(query.source());
        List<Scored> found = identical(query, source);
        if (found.size() < query.limit()) {
            found = best(query, source);
        }
        return found.stream().map(scored -> match(source, scored)).toList();
    }

    private List<Scored> identical(MatchQuery query, ComparedText source) {
        List<Scored> found =
                entriesByText.getOrDefault(source.exact(), List.of()).stream()
                        .filter(entry -> !entry.unit().id().equals(query.excludedId()))
                        .map(entry -> new Scored(entry, Similarity.IDENTICAL))
                        .toList();
        return distinct(found, query.limit());
    }

    private List<Scored> best(MatchQuery query, ComparedText source) {
        List<Candidate> candidates = candidates(query, source);
        List<Scored> found = new ArrayList<>();
        int floor = query.minimalSimilarity();
        for (Candidate candidate : candidates) {
            // They come by what they can reach: from here on, none can be among the best.
            if (candidate.bound() < floor) {
                break;
            }
            int similarity = Similarity.percent(source, candidate.entry().source());
            if (similarity >= floor) {
                found.add(new Scored(candidate.entry(), similarity));
                if (found.size() >= 2 * query.limit()) {
                    found = new ArrayList<>(distinct(found, query.limit()));
                    floor = floor(found, query);
                }
            }
        }
        return distinct(found, query.limit());
    }

    private static int floor(List<Scored> best, MatchQuery query) {
        return best.size() < query.limit()
                ? query.minimalSimilarity()
                : best.getLast().similarity();
    }

    private List<Candidate> candidates(MatchQuery query, ComparedText source) {
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : entries.values()) {
            int bound = Similarity.bound(source, entry.source(), query.minimalSimilarity());
            if (bound >= query.minimalSimilarity()
                    && !entry.unit().id().equals(query.excludedId())) {
                candidates.add(new Candidate(entry, bound));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::bound).reversed());
        return candidates;
    }

    /** The best of them, newest first, each pair of source and target once. */
    private static List<Scored> distinct(List<Scored> found, int limit) {
        record Pair(String source, String target) {}
        Set<Pair> seen = new HashSet<>();
        return found.stream()
                .sorted(Scored.BEST_FIRST)
                .filter(scored -> {
                    TranslationUnit unit = scored.entry().unit();
                    return seen.add(new Pair(unit.source(), unit.target()));
                })
                .limit(limit)
                .toList();
    }

    private static Match match(ComparedText query, Scored scored) {
        return new Match(
                scored.entry().unit(),
                scored.similarity(),
                scored.similarity() == Similarity.IDENTICAL ? MatchKind.EXACT : MatchKind.FUZZY,
                scored.entry().unit().target(),
                MatchReason.of(query, scored.entry().source()));
    }

    @Override
    public List<ConcordanceHit> concordance(ConcordanceQuery query) {
        List<ConcordanceHit> found = new ArrayList<>();
        concordance(query, found::add, MemoryProgress.NONE);
        return found;
    }

    @Override
    public void concordance(
            ConcordanceQuery query, Consumer<ConcordanceHit> hits, MemoryProgress progress) {
        List<Entry> newestFirst =
                entries.values().stream()
                        .sorted(Comparator.comparingLong(Entry::age).reversed())
                        .toList();
        int found = 0;
        for (int i = 0; i < newestFirst.size() && found < query.limit(); i++) {
            double share = (double) i / newestFirst.size();
            if (!progress.goesOn(share)) {
                return;
            }
            var hit = query.hit(newestFirst.get(i).unit(), () -> progress.goesOn(share));
            hit.ifPresent(hits);
            found += hit.isPresent() ? 1 : 0;
        }
    }

    @Override
    public int size() {
        return entries.size();
    }
}
