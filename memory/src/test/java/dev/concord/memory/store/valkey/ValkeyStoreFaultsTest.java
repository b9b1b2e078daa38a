package dev.concord.memory.store.valkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import dev.concord.memory.store.StoreUrl;
import io.valkey.Jedis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the server fails, on a real one. */
class ValkeyStoreFaultsTest {
    private static final ProjectId PROJECT = new ProjectId("manual");
    private static final ValkeySettings HASTY =
            new ValkeySettings(
                    4,
                    Duration.ofMillis(500),
                    Duration.ofMillis(500),
                    Duration.ofMillis(500),
                    Optional.empty());

    private final List<ValkeyStore> stores = new ArrayList<>();
    private ValkeyServer server;

    @BeforeEach
    void startServer(@TempDir Path directory) throws IOException {
        server = ValkeyServer.start(directory);
    }

    @AfterEach
    void stopServer() {
        stores.forEach(ValkeyStore::close);
        server.close();
    }

    private ValkeyStore store() {
        return store(server.url());
    }

    private ValkeyStore store(StoreUrl url) {
        ValkeyStore store =
                new ValkeyStore(url, PROJECT, HASTY, () -> UUID.randomUUID().toString());
        stores.add(store);
        return store;
    }

    @Test
    void killLosesNoAcknowledgedChangeAndRecordsNoneTwice() throws Exception {
        ValkeyStore store = store();
        store.open();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch underWay = new CountDownLatch(400);
        int writers = 4;
        int each = 500;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                work.add(
                        threads.submit(() -> {
                            for (int i = 0; i < each; i++) {
                                String id = number + "-" + i;
                                if (isAccepted(store, id)) {
                                    acknowledged.add(id);
                                    underWay.countDown();
                                }
                            }
                        }));
            }
            underWay.await();
            server.kill();
            Set<String> before = Set.copyOf(acknowledged);
            server.restart();
            for (Future<?> done : work) {
                done.get();
            }
            assertThat(before).isNotEmpty();
        }
        for (int writer = 0; writer < writers; writer++) {
            for (int i = 0; i < each; i++) {
                assertThat(isAccepted(store, writer + "-" + i)).isTrue();
            }
        }

        List<String> ids =
                store.since(0, 10_000).stream().map(r -> r.change().id().value()).toList();
        assertThat(ids).containsAll(acknowledged).doesNotHaveDuplicates().hasSize(writers * each);
        assertThat(store.since(0, 10_000).getLast().revision()).isEqualTo(ids.size());
    }

    private static boolean isAccepted(ValkeyStore store, String id) {
        try {
            return store.commit(Changes.first(id, id, "Text")) instanceof CommitResult.Accepted;
        } catch (StoreException e) {
            assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
            return false;
        }
    }

    @Test
    void restartIsBridgedByAFreshConnectionWhenAllIdleOnesAreDead() throws Exception {
        ValkeyStore store = store();
        store.open();
        store.commit(Changes.first("a", "1", "Eins"));
        server.kill();
        server.restart();

        assertThat(store.commit(Changes.first("b", "2", "Zwei")))
                .isEqualTo(new CommitResult.Accepted(2));
    }

    @Test
    void retryAfterATimeoutIsIdempotent() throws Exception {
        ValkeyStore store = store();
        store.open();
        store.commit(Changes.first("a", "1", "Eins"));
        server.pause();

        StoreException fault = fault(() -> store.commit(Changes.first("b", "2", "Zwei")));
        server.resume();

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(fault).hasMessageContaining("does not answer in time");
        assertThat(store.commit(Changes.first("b", "2", "Zwei")))
                .isEqualTo(new CommitResult.Accepted(2));
        assertThat(store.since(0, 10))
                .extracting(Recorded::change)
                .containsExactly(Changes.first("a", "1", "Eins"), Changes.first("b", "2", "Zwei"));
    }

    @Test
    void commitIsRefusedOnceTheDataWasReplaced() throws Exception {
        ValkeyStore store = store();
        String epoch = store.open().epoch();
        store.commit(Changes.first("a", "1", "Eins"));
        server.flush();

        StoreException fault = fault(() -> store.commit(Changes.first("b", "2", "Zwei")));

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(store.open().epoch()).isNotEqualTo(epoch);
        assertThat(store.commit(Changes.first("b", "2", "Zwei")))
                .isEqualTo(new CommitResult.Accepted(1));
    }

    @Test
    void commitLoadsTheFunctionsAgainWhenTheyAreLost() throws Exception {
        ValkeyStore store = store();
        store.open();
        try (Jedis redis = server.connection()) {
            redis.functionFlush();
        }

        assertThat(store.commit(Changes.first("a", "1", "Eins")))
                .isEqualTo(new CommitResult.Accepted(1));
    }

    @Test
    void openReplacesAnOlderLibraryAndLeavesALaterOne() throws Exception {
        String other =
                "#!lua name=concord\n"
                        + "redis.register_function{function_name='concord_version',"
                        + "callback=function() return %d end, flags={'no-writes'}}";
        try (Jedis redis = server.connection()) {
            redis.functionLoadReplace(other.formatted(0));
            store().open();
            assertThat(redis.functionList("concord").getFirst().getFunctions())
                    .hasSizeGreaterThan(1);
            redis.functionLoadReplace(other.formatted(9_999));
            store().open();
            assertThat(redis.functionList("concord").getFirst().getFunctions()).hasSize(1);
        }
    }

    @Test
    void openSaysThatNobodyListens() throws Exception {
        ValkeyStore store = store(StoreUrl.parse("valkey://127.0.0.1:" + ValkeyServer.freePort()));

        StoreException fault = fault(store::open);

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(fault).hasMessageContaining("cannot be reached");
        assertThat(store.health().available()).isFalse();
    }

    @Test
    void openRefusesAWrongPasswordAndNeverShowsIt() throws Exception {
        try (Jedis redis = server.connection()) {
            redis.configSet("requirepass", "right");
        }
        String place = "127.0.0.1:" + server.port();

        StoreException wrong = fault(store(StoreUrl.parse("valkey://:hush@" + place))::open);
        StoreException none = fault(store()::open);

        assertThat(wrong.reason()).isEqualTo(Reason.REFUSED);
        assertThat(wrong).hasMessageContaining("does not accept user name and password");
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("hush");
        }
        assertThat(none.reason()).isEqualTo(Reason.REFUSED);
        assertThat(none).hasMessageContaining("CONCORD_STORE");
        assertThat(store(StoreUrl.parse("valkey://:right@" + place)).open().revision()).isZero();
    }

    @Test
    void anOrdinaryUserWorksOnceTheFunctionsAreThere() throws Exception {
        String place = "127.0.0.1:" + server.port();
        try (Jedis redis = server.connection()) {
            redis.aclSetUser(
                    "ada",
                    ("reset on >pw resetkeys ~{manual}* resetchannels -@all +@read +@write"
                                    + " +@transaction +@connection +@stream +@pubsub -@scripting"
                                    + " +fcall +fcall_ro +function|list -@dangerous +info")
                            .split(" "));
        }
        ValkeyStore store = store(StoreUrl.parse("valkey://ada:pw@" + place));

        StoreException before = fault(store::open);
        store().open();
        store.open();

        assertThat(before.reason()).isEqualTo(Reason.REFUSED);
        assertThat(before).hasMessageContaining("administrator");
        assertThat(store.commit(Changes.first("a", "1", "Eins")))
                .isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.health().warnings()).isEmpty();
    }

    @Test
    void commitSaysThatTheServerHasNoMemoryLeft() throws Exception {
        ValkeyStore store = store();
        store.open();
        store.commit(Changes.first("a", "1", "Eins"));
        try (Jedis redis = server.connection()) {
            redis.configSet("maxmemory", "1mb");
        }

        StoreException fault = fault(() -> store.commit(Changes.first("b", "2", "Zwei")));

        assertThat(fault.reason()).isEqualTo(Reason.NOT_WRITABLE);
        assertThat(fault).hasMessageContaining("maxmemory");
        assertThat(store.open().revision()).isEqualTo(1);
    }

    @Test
    void commitSaysThatTheKeysAreSomebodyElses() throws Exception {
        ValkeyStore store = store();
        store.open();
        try (Jedis redis = server.connection()) {
            redis.set("{manual}:ledger", "mine");
        }

        StoreException fault = fault(() -> store.commit(Changes.first("a", "1", "Eins")));

        assertThat(fault.reason()).isEqualTo(Reason.CORRUPT);
        try (Jedis redis = server.connection()) {
            assertThat(redis.hget("{manual}:meta", "revision")).isEqualTo("0");
            assertThat(redis.exists("{manual}:changes")).isFalse();
        }
    }

    @Test
    void commitOnAReplicaIsNotWritable(@TempDir Path directory) throws Exception {
        store().open();
        try (ValkeyServer replica =
                ValkeyServer.start(directory, "--replicaof", "127.0.0.1 " + server.port())) {
            ValkeyStore store = store(replica.url());

            StoreException fault = fault(() -> store.commit(Changes.first("a", "1", "Eins")));

            assertThat(fault.reason()).isEqualTo(Reason.NOT_WRITABLE);
        }
    }

    private static StoreException fault(ThrowingCallable call) {
        StoreException fault = catchThrowableOfType(StoreException.class, call);
        assertThat(fault).isNotNull();
        return fault;
    }
}
