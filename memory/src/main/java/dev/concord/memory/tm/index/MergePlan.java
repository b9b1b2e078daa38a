package dev.concord.memory.tm.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the segments that are to become one: several of about the same size, so that a row is
 * written again only as often as the index has sizes; or one of which many rows are dead.
 */
final class MergePlan {
    /** Rows of a segment at most: more would want too much room while it is built. */
    static final int MOST_ROWS = 1 << 20;

    /** Length of all texts of a segment, from which on no more are added. */
    static final long MANY_CHARACTERS = 1L << 25;

    /**
     * Segments with texts of no more than this on average may have as many rows as there can be.
     */
    static final int USUAL_LENGTH = 128;

    private static final int SMALLEST_SIZE = 4096;
    private static final int SIZES_RATIO_BITS = 2;
    private static final int AT_ONCE = 4;
    private static final int DEAD_SHARE = 4;

    private MergePlan() {}

    /** Those to be merged; empty if there is nothing to do. */
    static List<LiveSegment> choose(List<LiveSegment> segments) {
        Map<Integer, List<LiveSegment>> bySize = new TreeMap<>();
        for (LiveSegment each : segments) {
            if (each.dead().count() * DEAD_SHARE > each.segment().rows()) {
                return List.of(each);
            }
            bySize.computeIfAbsent(size(each), size -> new ArrayList<>()).add(each);
        }
        return bySize.values().stream()
                .filter(alike -> alike.size() >= AT_ONCE && fitTogether(alike))
                .findFirst()
                .orElse(List.of());
    }

    private static int size(LiveSegment segment) {
        int units = Math.max(1, segment.liveRows() / SMALLEST_SIZE);
        return (Integer.SIZE - Integer.numberOfLeadingZeros(units)) / SIZES_RATIO_BITS;
    }

    private static boolean fitTogether(List<LiveSegment> segments) {
        long rows = segments.stream().mapToLong(LiveSegment::liveRows).sum();
        long characters = segments.stream().mapToLong(each -> each.segment().characters()).sum();
        return fit(rows, characters);
    }

    /** Tells whether so much fits into one segment. */
    static boolean fit(long rows, long characters) {
        return rows <= MOST_ROWS
                && (characters <= MANY_CHARACTERS || characters <= rows * USUAL_LENGTH);
    }
}
