package dev.concord.memory.store.valkey;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeCodec;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.FeedListener;
import dev.concord.memory.store.Leases;
import dev.concord.memory.store.SharedStore;
import dev.concord.memory.store.Snapshot;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import dev.concord.memory.store.StoreHealth;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.store.Subscription;
import io.valkey.UnifiedJedis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shared store on a Valkey server (Redis from 7.2 on serves as well). Made without connecting;
 * {@link #open()} may be called any number of times, and has to be after the server's data was
 * replaced. Thread-safe.
 */
public final class ValkeyStore implements SharedStore {
    private final StoreUrl url;
    private final ValkeySettings settings;
    private final Supplier<String> epochs;
    private final ProjectKeys keys;
    private final ChangeCodec codec = new ChangeCodec();
    private final LedgerEntries entries = new LedgerEntries(codec);
    private final Server server;
    private final LedgerReader ledger;
    private final Set<LedgerFeed> feeds = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String epoch;

    /**
     * A store that is not yet connected.
     *
     * @param epochs gives the identity of data that this store is the first to write: something no
     *     other call ever gave, such as a random UUID
     */
    public ValkeyStore(
            StoreUrl url, ProjectId project, ValkeySettings settings, Supplier<String> epochs) {
        this.url = url;
        this.settings = settings;
        this.epochs = epochs;
        keys = new ProjectKeys(project);
        server = new Server(new StandaloneLink(url, settings), url);
        ledger = new LedgerReader(server, keys, entries);
    }

    @Override
    public Snapshot open() throws StoreException {
        return new SnapshotReader(server, keys, entries, ledger).read(meet());
    }

    /** Makes sure that functions and project are there, and remembers which data they are. */
    private ProjectMeta meet() throws StoreException {
        ProjectMeta meta = ledger.meta();
        server.ensureFunctions(keys.meta());
        if (meta.epoch().isEmpty()) {
            meta = found();
        }
        if (meta.schema() > ProjectMeta.SCHEMA) {
            throw new StoreException(
                    Reason.REFUSED,
                    "The store "
                            + url
                            + " was written by a later version of Concord; install that one");
        }
        epoch = meta.epoch();
        return meta;
    }

    private ProjectMeta found() throws StoreException {
        @SuppressWarnings("unchecked")
        List<@Nullable String> fields =
                (List<@Nullable String>)
                        server.function(
                                "concord_found",
                                List.of(keys.meta()),
                                List.of(epochs.get(), Integer.toString(ProjectMeta.SCHEMA)));
        return LedgerReader.meta(fields);
    }

    @Override
    public CommitResult commit(Change change) throws StoreException {
        CommitCall call = CommitCall.of(keys, epoch(), change, codec.encode(change));
        Object answer = server.function("concord_commit", call.keys(), call.arguments());
        return switch (answer) {
            case Long revision when revision > 0 -> new CommitResult.Accepted(revision);
            case List<?> stale -> stale(String.valueOf(stale.getFirst()));
            default ->
                    throw new StoreException(
                            Reason.UNAVAILABLE,
                            "The data on "
                                    + url
                                    + " was emptied or replaced; it has to be opened anew");
        };
    }

    private CommitResult stale(String head) throws StoreException {
        return new CommitResult.Stale(
                head.isEmpty() ? Optional.empty() : Optional.of(entries.read(head)));
    }

    private String epoch() throws StoreException {
        String known = epoch;
        return known != null ? known : meet().epoch();
    }

    @Override
    public List<Recorded> since(long revision, int limit) throws StoreException {
        return ledger.since(revision, limit);
    }

    @Override
    public Subscription follow(long afterRevision, FeedListener listener) throws StoreException {
        LedgerFeed feed =
                new LedgerFeed(
                        server,
                        keys,
                        entries,
                        settings.feedPause(),
                        new LedgerFeed.Start(epoch(), afterRevision),
                        listener);
        feeds.add(feed);
        feed.start();
        return () -> {
            feed.close();
            feeds.remove(feed);
        };
    }

    @Override
    public StoreHealth health() {
        return new ServerReport(server, ledger).health(url.toString());
    }

    /** One round trip that does nothing: what every other is measured against. */
    public void ping() throws StoreException {
        server.call(UnifiedJedis::ping);
    }

    @Override
    public Leases leases() {
        return new ValkeyLeases(server, keys);
    }

    @Override
    public void close() {
        feeds.forEach(LedgerFeed::close);
        server.close();
    }
}
