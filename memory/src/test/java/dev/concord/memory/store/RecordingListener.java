package dev.concord.memory.store;

import dev.concord.memory.ledger.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Remembers what it hears, for tests to wait for. */
public class RecordingListener implements FeedListener {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<Recorded> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> gaps = new LinkedBlockingQueue<>();

    @Override
    public void recorded(Recorded change) {
        heard.add(change);
    }

    @Override
    public void gapFound(long firstRevisionLeft) {
        gaps.add(firstRevisionLeft);
    }

    /** The next {@code count} changes, waiting for them; fewer when they do not come in time. */
    public List<Recorded> await(int count) throws InterruptedException {
        List<Recorded> result = new ArrayList<>();
        while (result.size() < count) {
            Recorded next = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (next == null) {
                break;
            }
            result.add(next);
        }
        return result;
    }

    /** What was heard and not yet taken, without waiting. */
    public List<Recorded> unread() {
        return List.copyOf(heard);
    }

    /** The next gap that is told of, waiting for it; fails when it does not come in time. */
    public long awaitGap() throws InterruptedException {
        Long gap = gaps.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (gap == null) {
            throw new AssertionError("No gap was told of");
        }
        return gap;
    }

    /** The gaps that were told of and not taken. */
    public List<Long> gaps() {
        return List.copyOf(gaps);
    }
}
