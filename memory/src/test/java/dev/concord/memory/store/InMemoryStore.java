package dev.concord.memory.store;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A store that forgets everything with its process, for tests. It may be opened and closed any
 * number of times; its ledger stays, and one object serves any number of users. Followers hear on
 * one thread for all, under which a listener that waits holds up the others.
 */
public final class InMemoryStore implements MemoryStore {
    private final String epoch;
    private final List<Recorded> ledger = new ArrayList<>();
    private final Map<ChangeId, Recorded> byId = new HashMap<>();
    private final Map<String, Recorded> heads = new HashMap<>();
    private final List<Follower> followers = new ArrayList<>();
    private final ExecutorService feed =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    public InMemoryStore(String epoch) {
        this.epoch = epoch;
    }

    @Override
    public synchronized Snapshot open() {
        List<Recorded> standing =
                ledger.stream()
                        .filter(each -> each.equals(heads.get(each.change().subject())))
                        .toList();
        return new Snapshot(epoch, ledger.size(), standing);
    }

    @Override
    public synchronized CommitResult commit(Change change) {
        Recorded known = byId.get(change.id());
        if (known != null) {
            return new CommitResult.Accepted(known.revision());
        }
        Optional<Recorded> head = Optional.ofNullable(heads.get(change.subject()));
        if (!change.base().equals(head.map(each -> each.change().id()))) {
            return new CommitResult.Stale(head);
        }
        Recorded recorded = new Recorded(ledger.size() + 1L, change);
        ledger.add(recorded);
        byId.put(change.id(), recorded);
        heads.put(change.subject(), recorded);
        followers.forEach(follower -> follower.tell(recorded));
        return new CommitResult.Accepted(recorded.revision());
    }

    @Override
    public synchronized List<Recorded> since(long revision, int limit) {
        return ledger.stream().skip(revision).limit(limit).toList();
    }

    @Override
    public synchronized Subscription follow(long afterRevision, FeedListener listener) {
        Follower follower = new Follower(listener);
        since(afterRevision, Integer.MAX_VALUE).forEach(follower::tell);
        followers.add(follower);
        return () -> forget(follower);
    }

    private synchronized void forget(Follower follower) {
        follower.isClosed = true;
        followers.remove(follower);
    }

    @Override
    public synchronized StoreHealth health() {
        return new StoreHealth(
                "memory",
                true,
                "Kept in memory only.",
                Map.of("changes", Integer.toString(ledger.size())),
                List.of());
    }

    @Override
    public synchronized void close() {
        followers.forEach(follower -> follower.isClosed = true);
        followers.clear();
    }

    private final class Follower {
        private final FeedListener listener;
        private volatile boolean isClosed;

        Follower(FeedListener listener) {
            this.listener = listener;
        }

        void tell(Recorded change) {
            feed.execute(() -> {
                if (!isClosed) {
                    listener.recorded(change);
                }
            });
        }
    }
}
