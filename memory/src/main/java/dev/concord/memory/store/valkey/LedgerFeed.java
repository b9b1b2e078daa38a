package dev.concord.memory.store.valkey;

import dev.concord.memory.store.FeedListener;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import io.valkey.Jedis;
import io.valkey.StreamEntryID;
import io.valkey.exceptions.JedisException;
import io.valkey.params.XReadParams;
import io.valkey.resps.StreamEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the stream on a connection and a thread of its own, and waits on the server for news. Every
 * entry names the id of the one before it, so that a ledger that was emptied, trimmed or set back
 * shows as a gap whatever its revisions say. After a gap it tells nothing more.
 */
final class LedgerFeed implements Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerFeed.class);
    private static final int BATCH = 256;
    private static final Duration FIRST_DELAY = Duration.ofMillis(250);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(2);

    private final Server server;
    private final ProjectKeys keys;
    private final LedgerEntries entries;
    private final Duration pause;
    private final FeedListener listener;
    private final String epoch;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("concord-feed").unstarted(this::run);

    private volatile @Nullable Jedis connection;
    // Confined to the thread from here on.
    private long reached;
    private @Nullable String lastId;
    private Duration delay = FIRST_DELAY;

    LedgerFeed(
            Server server,
            ProjectKeys keys,
            LedgerEntries entries,
            Duration pause,
            Start start,
            FeedListener listener) {
        this.server = server;
        this.keys = keys;
        this.entries = entries;
        this.pause = pause;
        this.epoch = start.epoch();
        this.reached = start.afterRevision();
        this.listener = listener;
    }

    /** From where the feed tells, and in which ledger. */
    record Start(String epoch, long afterRevision) {}

    LedgerFeed start() {
        thread.start();
        return this;
    }

    private void run() {
        boolean isWhole = true;
        while (isWhole && !isClosed()) {
            try (Jedis jedis = server.link().dedicated(keys.ledger())) {
                connection = jedis;
                isWhole = isSameLedger(jedis);
                delay = FIRST_DELAY;
                while (isWhole && !isClosed()) {
                    isWhole = readOn(jedis);
                }
                if (!isWhole && !isClosed()) {
                    listener.gapFound(firstRevisionLeft(jedis));
                }
            } catch (JedisException e) {
                bridge(e);
            } catch (StoreException e) {
                LOG.warn("The feed of the shared store ends: {}", e.getMessage());
                isWhole = false;
                tellGap();
            }
        }
    }

    /** A gap makes the listener read a snapshot, which then says what is wrong. */
    private void tellGap() {
        if (!isClosed()) {
            listener.gapFound(reached);
        }
    }

    private void bridge(JedisException fault) {
        if (isClosed()) {
            return;
        }
        LOG.debug("The feed has lost its connection and makes a new one", fault);
        try {
            if (!closed.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                Duration doubled = delay.multipliedBy(2);
                delay = doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
            }
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }

    /** True when the ledger on the server still goes as far as we have read. */
    private boolean isSameLedger(Jedis jedis) throws StoreException {
        ProjectMeta meta =
                LedgerReader.meta(jedis.hmget(keys.meta(), "epoch", "revision", "schema"));
        if (!meta.epoch().equals(epoch) || meta.revision() < reached) {
            return false;
        }
        if (lastId == null && reached > 0) {
            List<StreamEntry> last = jedis.xrange(keys.ledger(), at(reached), at(reached), 1);
            lastId = last.isEmpty() ? null : last.getFirst().getFields().get("id");
        }
        return true;
    }

    /** Waits for news and tells them; false when they do not follow what was told before. */
    private boolean readOn(Jedis jedis) throws StoreException {
        XReadParams params = new XReadParams().count(BATCH).block((int) pause.toMillis());
        List<Map.Entry<String, List<StreamEntry>>> news =
                jedis.xread(params, Map.of(keys.ledger(), at(reached)));
        if (news == null || news.isEmpty()) {
            return isSameLedger(jedis);
        }
        for (StreamEntry entry : news.getFirst().getValue()) {
            if (isClosed()) {
                return true;
            }
            if (!follows(entry)) {
                return false;
            }
            listener.recorded(entries.read(entry));
            reached = entry.getID().getTime();
            lastId = entry.getFields().get("id");
        }
        return true;
    }

    private boolean follows(StreamEntry entry) {
        return entry.getID().getTime() == reached + 1
                && (lastId == null || lastId.equals(entry.getFields().get("after")));
    }

    private long firstRevisionLeft(Jedis jedis) {
        List<StreamEntry> first = jedis.xrange(keys.ledger(), "-", "+", 1);
        return first.isEmpty() ? 0 : first.getFirst().getID().getTime();
    }

    private static StreamEntryID at(long revision) {
        return new StreamEntryID(revision, 0);
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Ends the feed; when it returns, the listener hears nothing more. */
    @Override
    public void close() {
        closed.countDown();
        Jedis open = connection;
        if (open != null) {
            disconnect(open);
        }
        if (!Thread.currentThread().equals(thread)) {
            try {
                thread.join(CLOSE_PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void disconnect(Jedis jedis) {
        try {
            jedis.disconnect();
        } catch (JedisException e) {
            LOG.debug("The feed's connection was closed already", e);
        }
    }
}
