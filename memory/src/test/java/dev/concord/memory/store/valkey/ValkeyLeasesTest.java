package dev.concord.memory.store.valkey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Leases;
import dev.concord.memory.store.Leases.Lease;
import io.valkey.Jedis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValkeyLeasesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private ValkeyServer server;
    private ValkeyStore store;
    private Leases leases;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        server = ValkeyServer.start(directory);
        store =
                new ValkeyStore(
                        server.url(),
                        new ProjectId("manual"),
                        ValkeySettings.DEFAULT,
                        () -> "epoch-1");
        leases = store.leases();
    }

    @AfterEach
    void stop() {
        store.close();
        server.close();
    }

    @Test
    void activeShowsWhoHoldsWhatUntilItIsReleased() throws Exception {
        Lease ada = leases.extend("s1", "guide.md", "Ada", HOUR);
        Lease bo = leases.extend("s2", "a \"b\"\n재설정.docx", "Bo", HOUR);

        assertThat(leases.active()).containsExactlyInAnyOrder(ada, bo);
        leases.release("s1");
        leases.release("unknown");
        assertThat(leases.active()).containsExactly(bo);
    }

    @Test
    void extendMovesTheEndAndTheDocument() throws Exception {
        leases.extend("s1", "guide.md", "Ada", Duration.ofMinutes(1));
        Lease longer = leases.extend("s1", "other.md", "Ada", HOUR);

        List<Lease> active = leases.active();

        assertThat(active).containsExactly(longer);
        try (Jedis redis = server.connection()) {
            assertThat(redis.pttl("{manual}:who:s1")).isBetween(3_590_000L, 3_600_000L);
        }
    }

    @Test
    void aLeaseRunsOutByItself() throws Exception {
        leases.extend("s1", "guide.md", "Ada", Duration.ofMillis(1));
        leases.extend("s2", "guide.md", "Bo", HOUR);

        while (leases.active().size() > 1) {
            Thread.onSpinWait();
        }

        assertThat(leases.active()).extracting(Lease::holder).containsExactly("s2");
        try (Jedis redis = server.connection()) {
            assertThat(redis.zcard("{manual}:who")).isEqualTo(1);
        }
    }
}
