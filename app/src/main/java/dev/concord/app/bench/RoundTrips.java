package dev.concord.app.bench;

import dev.concord.app.wiring.Wiring;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.store.valkey.ValkeyStore;
import java.util.ArrayList;
import java.util.List;

/**
 * PING and confirmation on a shared store, for all sizes in turn: a machine that falls asleep
 * between two calls answers three times as late as a busy one, and so all of them must meet the
 * same moments.
 */
final class RoundTrips {
    /** Nanoseconds of each round. */
    record Trips(long[] pings, long[] commits) {}

    private final Wiring wiring;
    private final StoreUrl address;
    private final BenchTexts texts;

    RoundTrips(Wiring wiring, StoreUrl address) {
        this.wiring = wiring;
        this.address = address;
        this.texts = new BenchTexts(wiring.ids());
    }

    /**
     * Measures every size.
     *
     * @param sizes usages of one term before the measurement, one project each
     * @param usagesEach of every confirmation that is measured
     */
    List<Trips> measure(List<Integer> sizes, int usagesEach, int rounds) throws StoreException {
        var stores = new ArrayList<ValkeyStore>();
        try {
            for (int size : sizes) {
                stores.add(filled(size));
            }
            return inTurn(stores, usagesEach, rounds);
        } finally {
            stores.forEach(ValkeyStore::close);
        }
    }

    private List<Trips> inTurn(List<ValkeyStore> stores, int usagesEach, int rounds)
            throws StoreException {
        var trips = new ArrayList<Trips>();
        stores.forEach(_ -> trips.add(new Trips(new long[rounds], new long[rounds])));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < stores.size(); i++) {
                var change = texts.confirmation(BenchTexts.key(round + 1), usagesEach);
                long begin = System.nanoTime();
                stores.get(i).ping();
                long between = System.nanoTime();
                stores.get(i).commit(change);
                trips.get(i).commits[round] = System.nanoTime() - between;
                trips.get(i).pings[round] = between - begin;
            }
        }
        return trips;
    }

    private ValkeyStore filled(int usages) throws StoreException {
        var project = new ProjectId("bench-" + wiring.ids().get());
        ValkeyStore store = wiring.stores().shared(address, project);
        store.open();
        for (int i = 1; i <= usages; i++) {
            store.commit(texts.confirmation(BenchTexts.earlier(i), 1));
        }
        return store;
    }
}
