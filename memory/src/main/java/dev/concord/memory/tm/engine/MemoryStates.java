package dev.concord.memory.tm.engine;

import dev.concord.memory.model.Registration;
import dev.concord.memory.tm.MemoryState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** What a memory is doing, and who wants to know. */
final class MemoryStates {
    private static final long BETWEEN_REPORTS = Duration.ofMillis(150).toNanos();

    private final IntSupplier units;
    private final List<Consumer<MemoryState>> listeners = new CopyOnWriteArrayList<>();
    private volatile MemoryState state = new MemoryState.Building(0, 0, "");
    private long reported = System.nanoTime() - BETWEEN_REPORTS;

    MemoryStates(IntSupplier units) {
        this.units = units;
    }

    MemoryState now() {
        return switch (state) {
            case MemoryState.Ready _ -> new MemoryState.Ready(units.getAsInt());
            case MemoryState.Building(int _, double share, String what) ->
                    new MemoryState.Building(units.getAsInt(), share, what);
        };
    }

    Registration listen(Consumer<MemoryState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Too many reports would cost more than the work. */
    synchronized void building(String what, double share) {
        boolean isNews =
                !(state instanceof MemoryState.Building before) || !before.what().equals(what);
        state = new MemoryState.Building(0, share, what);
        long now = System.nanoTime();
        if (isNews || now - reported >= BETWEEN_REPORTS) {
            reported = now;
            tell();
        }
    }

    /** Tells that all is there, unless that was said. */
    synchronized void ready() {
        if (!(state instanceof MemoryState.Ready)) {
            state = new MemoryState.Ready(0);
            tell();
        }
    }

    private void tell() {
        MemoryState now = now();
        listeners.forEach(listener -> listener.accept(now));
    }
}
