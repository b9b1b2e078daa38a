package dev.concord.memory.store.valkey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.store.Changes;
import io.valkey.Jedis;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a confirmation costs the server, counted in commands; times are for the benchmarks. */
class CommitCostTest {
    private static final Pattern CALLS = Pattern.compile("cmdstat_([^:]+):calls=(\\d+)");

    private ValkeyServer server;
    private ValkeyStore store;
    private Jedis redis;
    private int last;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        server = ValkeyServer.start(directory);
        store =
                new ValkeyStore(
                        server.url(),
                        new ProjectId("manual"),
                        ValkeySettings.DEFAULT,
                        () -> "epoch-1");
        store.open();
        redis = server.connection();
    }

    @AfterEach
    void stop() {
        redis.close();
        store.close();
        server.close();
    }

    @Test
    void commitIsOneRoundTrip() throws Exception {
        redis.configResetStat();
        for (int i = 0; i < 50; i++) {
            store.commit(confirmation(8));
        }

        assertThat(calls()).containsEntry("fcall", 50L);
        assertThat(connectionsMade()).isZero();
    }

    @Test
    void commitTakesAsManyCommandsForManyUsagesAndWithAPast() throws Exception {
        store.commit(confirmation(8));

        long small = commandsOf(confirmation(1));
        for (int i = 0; i < 1_000; i++) {
            store.commit(confirmation(8));
        }
        long large = commandsOf(confirmation(8));

        assertThat(large).isEqualTo(small);
    }

    @Test
    void commitTalliesMoreUsagesThanOneCommandTakes() throws Exception {
        store.commit(confirmation(1_234));
        store.commit(confirmation(1_234));

        Map<String, String> terms = redis.hgetAll("{manual}:terms");
        assertThat(terms).hasSize(1_234).containsEntry("term 1233\tBenennung 1233", "2");
        assertThat(terms.values()).containsOnly("2");
    }

    /** How many commands the function gives inside. */
    private long commandsOf(Change change) throws Exception {
        redis.configResetStat();
        store.commit(change);
        Predicate<String> isOurs = name -> !name.startsWith("config") && !name.equals("info");
        return calls().entrySet().stream()
                .filter(entry -> isOurs.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Long> calls() {
        return CALLS.matcher(redis.info("commandstats"))
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> Long.valueOf(it.group(2))));
    }

    private long connectionsMade() {
        return redis.info("stats")
                .lines()
                .filter(line -> line.startsWith("total_connections_received:"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 1)))
                .sum();
    }

    private Change confirmation(int usages) {
        last++;
        String id = Integer.toString(last);
        List<TermUsage> observed =
                IntStream.range(0, usages)
                        .mapToObj(i ->
                                new TermUsage(
                                        "term " + i,
                                        "Benennung " + i,
                                        "Benennungen " + i,
                                        9_000,
                                        Origin.PERSON,
                                        Changes.NOON))
                        .toList();
        return new Change.SegmentConfirmed(
                Changes.stamp(id),
                new SegmentKey("guide.md", id),
                Optional.empty(),
                "Press the reset button for five seconds until the lamp is green.",
                "Drücken Sie die Reset-Taste fünf Sekunden lang, bis die Lampe grün ist.",
                SegmentState.TRANSLATED,
                Origin.PERSON,
                observed,
                List.of());
    }
}
