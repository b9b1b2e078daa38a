package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.search.RecentTexts;
import dev.concord.memory.tm.index.segment.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongPredicate;

/**
 * Finds the texts of one skeleton, of which there may be tens of thousands: numbered captions, say.
 * For one thread and one text.
 */
final class SkeletonSearch {
    private static final Comparator<Found> WORST_FIRST =
            Comparator.comparing(Found::isSame).thenComparingLong(Found::age);

    private final String folded;
    private final String skeleton;
    private final int limit;
    private final LongPredicate accepted;
    private final PriorityQueue<Found> best = new PriorityQueue<>(WORST_FIRST);

    private record Found(long unit, long age, boolean isSame) {}

    /**
     * @param skeleton of the text
     * @param folded the text, folded
     */
    SkeletonSearch(String skeleton, String folded, int limit, LongPredicate accepted) {
        this.folded = folded;
        this.skeleton = skeleton;
        this.limit = limit;
        this.accepted = accepted;
    }

    void search(LiveSegment live) {
        Segment segment = live.segment();
        for (int row : segment.rowsOfSkeleton(skeleton)) {
            if (!live.dead().has(row)) {
                take(segment.unit(row), segment.age(row), segment.hasText(row, folded));
            }
        }
    }

    void search(RecentTexts texts) {
        for (int row = 0; row < texts.size(); row++) {
            if (texts.skeleton(row).equals(skeleton) && !texts.dead().has(row)) {
                take(texts.unit(row), texts.age(row), texts.text(row).equals(folded));
            }
        }
    }

    private void take(long unit, long age, boolean isSame) {
        Found found = new Found(unit, age, isSame);
        boolean hasRoom = best.size() < limit;
        Found worst = best.peek();
        if (!hasRoom && (worst == null || WORST_FIRST.compare(found, worst) <= 0)) {
            return;
        }
        if (accepted.test(unit)) {
            if (!hasRoom) {
                best.remove();
            }
            best.add(found);
        }
    }

    /** The units that were found, each once. */
    List<Long> best() {
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(WORST_FIRST.reversed());
        return sorted.stream().map(Found::unit).distinct().toList();
    }
}
