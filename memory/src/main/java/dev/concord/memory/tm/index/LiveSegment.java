package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.segment.Rows;
import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.util.concurrent.atomic.AtomicInteger;

/** A segment and which of its rows were taken out; closed when no view has it any more. */
final class LiveSegment implements Rows {
    private final Segment segment;
    private final Tombstones dead;
    private final AtomicInteger views = new AtomicInteger();

    LiveSegment(Segment segment) {
        this.segment = segment;
        this.dead = new Tombstones(segment.rows());
    }

    Segment segment() {
        return segment;
    }

    @Override
    public int size() {
        return segment.rows();
    }

    @Override
    public long unit(int row) {
        return segment.unit(row);
    }

    @Override
    public long age(int row) {
        return segment.age(row);
    }

    @Override
    public String text(int row) {
        return segment.text(row);
    }

    @Override
    public Tombstones dead() {
        return dead;
    }

    int liveRows() {
        return segment.rows() - dead.count();
    }

    /** A unit's row that was not taken out; below 0 if there is none. */
    int rowOf(long unit) {
        return segment.rowOf(unit, dead);
    }

    void retain() {
        views.incrementAndGet();
    }

    void release() {
        if (views.decrementAndGet() == 0) {
            segment.close();
        }
    }
}
