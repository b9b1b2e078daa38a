package dev.concord.app.bench;

import dev.concord.app.wiring.Wiring;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a confirmation with eight term usages costs, with few and with many usages of a term. */
public final class ConfirmBench {
    private static final int USAGES_EACH = 8;
    private static final int WARM_UPS = 3;

    /** A round trip is short enough for the interpreter to show in it long after the first ones. */
    private static final int WARM_ROUND_TRIPS = 20_000;

    /**
     * One size.
     *
     * @param usages of one term before the measurement
     * @param ping a bare PING of the shared store; null without a server
     * @param valkey a confirmation through the shared store; null without a server
     * @param sqlite a confirmation through the project's own store
     * @param alarm from the session manager's call to the alarm
     * @param shown from Ctrl+Enter in the view model to the conflict shown
     */
    public record Row(
            int usages,
            @Nullable Timing ping,
            @Nullable Timing valkey,
            Timing sqlite,
            Timing alarm,
            Timing shown) {}

    private final Wiring wiring;
    private final Path folder;
    private final int rounds;
    private final Optional<StoreUrl> server;

    private ConfirmBench(Wiring wiring, Path folder, int rounds, Optional<StoreUrl> server) {
        this.wiring = wiring;
        this.folder = folder;
        this.rounds = rounds;
        this.server = server;
    }

    /**
     * Measures all sizes in one run.
     *
     * @param folder an empty folder on the disk that is to be measured
     * @param address of the server; a private one is started when there is none
     */
    public static List<Row> run(
            Wiring wiring, Path folder, List<Integer> sizes, int rounds, Optional<StoreUrl> address)
            throws IOException, InterruptedException, ProjectException, StoreException {
        if (address.isPresent()) {
            return new ConfirmBench(wiring, folder, rounds, address).measure(sizes);
        }
        String path = wiring.variables().getOrDefault("PATH", "");
        Optional<PrivateServer> server = PrivateServer.start(folder, path);
        try {
            return new ConfirmBench(wiring, folder, rounds, server.map(PrivateServer::url))
                    .measure(sizes);
        } finally {
            server.ifPresent(PrivateServer::close);
        }
    }

    private List<Row> measure(List<Integer> sizes)
            throws IOException, InterruptedException, ProjectException, StoreException {
        // The first size is measured before, for the virtual machine to get warm.
        for (int i = 0; i < WARM_UPS; i++) {
            row(sizes.getFirst(), "warm-" + i, Optional.empty());
        }
        List<RoundTrips.Trips> trips = new ArrayList<>();
        if (server.isPresent()) {
            var roundTrips = new RoundTrips(wiring, server.get());
            roundTrips.measure(List.of(0), USAGES_EACH, WARM_ROUND_TRIPS);
            trips.addAll(roundTrips.measure(sizes, USAGES_EACH, rounds));
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < sizes.size(); i++) {
            var shared =
                    trips.isEmpty()
                            ? Optional.<RoundTrips.Trips>empty()
                            : Optional.of(trips.get(i));
            rows.add(row(sizes.get(i), "measured", shared));
        }
        return rows;
    }

    private Row row(int usages, String name, Optional<RoundTrips.Trips> shared)
            throws IOException, InterruptedException, ProjectException, StoreException {
        Path place = Files.createDirectories(folder.resolve(name));
        var bench = new BenchProject(wiring);
        Path root = bench.make(place, usages, 3 * rounds);
        long[] sqlite = sqlite(root);
        long[] alarm;
        long[] shown;
        try (OpenProject project = bench.open(root)) {
            alarm = alarm(project, rounds);
            shown = shown(project, 2 * rounds);
        }
        return new Row(
                usages,
                shared.map(trips -> Timing.of(trips.pings())).orElse(null),
                shared.map(trips -> Timing.of(trips.commits())).orElse(null),
                Timing.of(sqlite),
                Timing.of(alarm),
                Timing.of(shown));
    }

    private long[] sqlite(Path root) throws StoreException {
        var texts = new BenchTexts(wiring.ids());
        long[] nanos = new long[rounds];
        try (LocalStore store =
                wiring.stores().local(root.resolve("memory.db"), new ProjectId("bench"))) {
            store.open();
            for (int i = 0; i < rounds; i++) {
                var change = texts.confirmation(BenchTexts.key(i + 1), USAGES_EACH);
                long begin = System.nanoTime();
                store.commit(change);
                nanos[i] = System.nanoTime() - begin;
            }
        }
        return nanos;
    }

    private long[] alarm(OpenProject project, int first) throws StoreException {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            int segment = first + i + 1;
            var request =
                    ConfirmationRequest.of(
                            BenchTexts.key(segment), BenchTexts.conflicting(segment));
            long begin = System.nanoTime();
            boolean raised = !project.sessions().confirm(request).alarms().isEmpty();
            nanos[i] = System.nanoTime() - begin;
            if (!raised) {
                throw new IllegalStateException("The benchmark's conflict was not found");
            }
        }
        return nanos;
    }

    private long[] shown(OpenProject project, int first)
            throws StoreException, InterruptedException {
        long[] nanos = new long[rounds];
        try (var screen = new ScreenBench()) {
            screen.open(project, BenchTexts.key(first + rounds));
            for (int i = 0; i < rounds; i++) {
                int segment = first + i + 1;
                screen.type(segment - 1, BenchTexts.conflicting(segment));
                nanos[i] = screen.confirm(BenchTexts.key(segment));
            }
        }
        return nanos;
    }
}
