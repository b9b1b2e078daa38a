package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.search.RecentTexts;
import dev.concord.memory.tm.index.segment.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a search looks at: immutable but for the newest recent texts and the tombstones. Its
 * segments stay open as long as somebody uses it.
 */
final class View {
    private final List<LiveSegment> segments;
    private final List<RecentTexts> recent;

    /** The index itself is one of them until it has another view. */
    private final AtomicInteger users = new AtomicInteger(1);

    View(List<LiveSegment> segments, List<RecentTexts> recent) {
        this.segments = List.copyOf(segments);
        this.recent = List.copyOf(recent);
        this.segments.forEach(LiveSegment::retain);
    }

    List<LiveSegment> segments() {
        return segments;
    }

    /** The last of them takes what comes. */
    List<RecentTexts> recent() {
        return recent;
    }

    /** Begins to use it; false if it is too late for that. */
    boolean acquire() {
        int before = users.get();
        while (before > 0) {
            if (users.compareAndSet(before, before + 1)) {
                return true;
            }
            before = users.get();
        }
        return false;
    }

    void release() {
        if (users.decrementAndGet() == 0) {
            segments.forEach(LiveSegment::release);
        }
    }

    View withRecent(RecentTexts more) {
        List<RecentTexts> all = new ArrayList<>(recent);
        all.add(more);
        return new View(segments, all);
    }

    /** With other segments in the place of what they were made of. */
    View replacing(List<? extends Rows> old, List<LiveSegment> made) {
        List<LiveSegment> left = new ArrayList<>(segments);
        left.removeAll(old);
        left.addAll(made);
        List<RecentTexts> leftRecent = new ArrayList<>(recent);
        leftRecent.removeAll(old);
        if (leftRecent.isEmpty()) {
            leftRecent.add(new RecentTexts());
        }
        return new View(left, leftRecent);
    }

    /** All that it has. */
    List<Rows> rows() {
        List<Rows> rows = new ArrayList<>(segments);
        rows.addAll(recent);
        return rows;
    }

    int size() {
        int size = 0;
        for (Rows each : rows()) {
            size += each.size() - each.dead().count();
        }
        return size;
    }
}
