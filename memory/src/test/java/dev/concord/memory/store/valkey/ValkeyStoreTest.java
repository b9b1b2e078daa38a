package dev.concord.memory.store.valkey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.RetractedUsage;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.MemoryStoreContract;
import dev.concord.memory.store.RecordingListener;
import dev.concord.memory.store.Snapshot;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreHealth;
import dev.concord.memory.store.Subscription;
import io.valkey.Jedis;
import io.valkey.args.ClientType;
import io.valkey.params.ClientKillParams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real server, and what the layout of keys promises to other readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValkeyStoreTest extends MemoryStoreContract {
    private static final ProjectId PROJECT = new ProjectId("manual.en-de");

    private ValkeyServer server;

    @BeforeAll
    void startServer(@TempDir Path directory) throws IOException {
        server = ValkeyServer.start(directory);
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @BeforeEach
    void emptyServer() {
        server.flush();
    }

    @Override
    protected MemoryStore connect() {
        return store();
    }

    private ValkeyStore store() {
        return new ValkeyStore(
                server.url(), PROJECT, ValkeySettings.DEFAULT, () -> UUID.randomUUID().toString());
    }

    @Test
    void commitKeepsTallyOfRenderingsForOtherReaders() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");
        store.commit(first);
        store.commit(Changes.first("b", "2", "Zwei"));
        store.commit(Changes.next("c", first, "Eins!"));

        try (Jedis redis = server.connection()) {
            assertThat(redis.hgetAll("{manual.en-de}:terms"))
                    .isEqualTo(
                            Map.of(
                                    "reset button\tReset-Taste", "3",
                                    "reset button\tRückstellknopf", "-3"));
            assertThat(redis.hgetAll("{manual.en-de}:doc:guide.md:terms"))
                    .isEqualTo(
                            Map.of(
                                    "1", "reset button\tReset-Taste",
                                    "2", "reset button\tReset-Taste"));
            assertThat(redis.hkeys("{manual.en-de}:doc:guide.md:segments"))
                    .containsExactlyInAnyOrder("1", "2");
            assertThat(redis.hgetAll("{manual.en-de}:doc:guide.md:metadata"))
                    .isEqualTo(Map.of("document", "guide.md", "revision", "3"));
            assertThat(redis.keys("*")).allMatch(key -> key.startsWith("{manual.en-de}:"));
        }
    }

    @Test
    void aTallyThatComesToNothingIsGone() throws Exception {
        MemoryStore store = opened();
        Change.SegmentConfirmed first = Changes.first("a", "1", "Eins");
        store.commit(first);
        store.commit(
                new Change.SegmentReopened(
                        Changes.stamp("b"),
                        first.segment(),
                        Optional.of(first.id()),
                        "Eins",
                        List.of(new RetractedUsage("reset button", "Reset-Taste"))));

        try (Jedis redis = server.connection()) {
            assertThat(redis.hkeys("{manual.en-de}:terms"))
                    .containsExactly("reset button\tRückstellknopf");
        }
    }

    @Test
    void aDerivedTableOfAnotherTypeDoesNotHinderTheLedger() throws Exception {
        MemoryStore store = opened();
        try (Jedis redis = server.connection()) {
            redis.set("{manual.en-de}:terms", "not a hash");
        }

        assertThat(store.commit(Changes.first("a", "1", "Eins")))
                .isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.since(0, 10)).hasSize(1);
    }

    @Test
    void snapshotIsWholeWhileOthersWrite() throws Exception {
        MemoryStore writer = opened();
        for (int i = 0; i < 1_500; i++) {
            writer.commit(Changes.first("c" + i, "s" + i, "Text"));
        }
        Thread busy =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 0; i < 1_500; i++) {
                                commit(writer, i);
                            }
                        });
        Snapshot snapshot = opened().open();
        busy.join();

        List<Recorded> ledger = writer.since(0, 10_000);
        Map<String, Recorded> expected = new HashMap<>();
        ledger.stream()
                .limit(snapshot.revision())
                .forEach(each -> expected.put(each.change().subject(), each));
        assertThat(snapshot.standing()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    private static void commit(MemoryStore store, int i) {
        try {
            store.commit(Changes.next("d" + i, Changes.first("c" + i, "s" + i, "Text"), "Neu"));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void snapshotSurvivesATrimmedLedger() throws Exception {
        MemoryStore store = opened();
        for (int i = 0; i < 10; i++) {
            store.commit(Changes.first("c" + i, "s" + i, "Text"));
        }
        try (Jedis redis = server.connection()) {
            redis.xtrim("{manual.en-de}:ledger", 3, false);
        }

        assertThat(opened().open().standing()).hasSize(10);
    }

    @Test
    void followTellsOfAGapWhenTheLedgerWasTrimmed() throws Exception {
        MemoryStore store = opened();
        for (int i = 0; i < 10; i++) {
            store.commit(Changes.first("c" + i, "s" + i, "Text"));
        }
        try (Jedis redis = server.connection()) {
            redis.xtrim("{manual.en-de}:ledger", 3, false);
        }
        RecordingListener listener = new RecordingListener();

        try (Subscription _ = store.follow(2, listener)) {
            assertThat(listener.awaitGap()).isEqualTo(8);
        }
        assertThat(listener.unread()).isEmpty();
    }

    @Test
    void followTellsOfAGapWhenTheServerWasEmptied() throws Exception {
        MemoryStore store = opened();
        store.commit(Changes.first("a", "1", "Eins"));
        RecordingListener listener = new RecordingListener();

        try (Subscription _ = store.follow(0, listener)) {
            assertThat(listener.await(1)).hasSize(1);
            server.flush();
            assertThat(listener.awaitGap()).isZero();
        }
    }

    @Test
    void followTellsOfAGapWhenAnotherLedgerGrewPastTheOldOne() throws Exception {
        MemoryStore store = opened();
        store.commit(Changes.first("a", "1", "Eins"));
        RecordingListener listener = new RecordingListener();

        try (Subscription _ = store.follow(0, listener)) {
            assertThat(listener.await(1)).hasSize(1);
            server.flush();
            MemoryStore other = opened();
            other.commit(Changes.first("x", "1", "Anders"));
            other.commit(Changes.first("y", "2", "Zwei"));
            assertThat(listener.awaitGap()).isEqualTo(1);
        }
        assertThat(listener.unread()).isEmpty();
    }

    @Test
    void followMissesNothingWhenItsConnectionIsCut() throws Exception {
        MemoryStore store = opened();
        RecordingListener listener = new RecordingListener();

        try (Subscription _ = store.follow(0, listener);
                Jedis redis = server.connection()) {
            for (int i = 0; i < 300; i++) {
                store.commit(Changes.first("c" + i, "s" + i, "Text"));
                if (i % 50 == 25) {
                    redis.clientKill(
                            ClientKillParams.clientKillParams()
                                    .type(ClientType.NORMAL)
                                    .skipMe(ClientKillParams.SkipMe.YES));
                }
            }
            assertThat(listener.await(300)).isEqualTo(store.since(0, 1_000));
        }
        assertThat(listener.gaps()).isEmpty();
    }

    @Test
    void healthNamesServerAndWarnsOfEviction() throws Exception {
        try (Jedis redis = server.connection()) {
            redis.configSet("maxmemory-policy", "allkeys-lru");
            StoreHealth health = opened().health();
            redis.configSet("maxmemory-policy", "noeviction");

            assertThat(health.detail())
                    .containsKeys("address", "ping", "server", "connections")
                    .containsEntry("persistence", "append-only file");
            assertThat(health.warnings())
                    .singleElement()
                    .asString()
                    .contains("set maxmemory-policy noeviction");
        }
        assertThat(opened().health().warnings()).isEmpty();
    }
}
