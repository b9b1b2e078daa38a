package dev.concord.ui.workbench;

import dev.concord.memory.store.Subscription;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A memory that answers when the test lets it, and is as far as the test says. */
public final class GatedMemory implements TranslationMemory {
    private static final int PATIENCE_SECONDS = 20;

    private final ListMemory units = new ListMemory();
    private final Semaphore asked = new Semaphore(0);
    private final List<Consumer<MemoryState>> listeners = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile MemoryState state = new MemoryState.Ready(0);
    private volatile List<Match> fragments = List.of();

    /** From now on lookups wait. */
    public void shut() {
        gate = new CountDownLatch(1);
    }

    /** Lets all lookups go on. */
    public void open() {
        gate.countDown();
    }

    /** Waits until so many lookups have begun. */
    public boolean wasAsked(int times) throws InterruptedException {
        return asked.tryAcquire(times, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Tells how far it is. */
    public void tell(MemoryState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    /** What it offers for parts from now on. */
    public void offer(List<Match> forParts) {
        fragments = List.copyOf(forParts);
    }

    @Override
    public List<Match> lookup(MatchQuery query) {
        asked.release();
        try {
            if (!gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody has opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return units.lookup(query);
    }

    @Override
    public List<Match> fragments(MatchQuery query, BooleanSupplier goesOn) {
        return goesOn.getAsBoolean() ? fragments.stream().limit(query.limit()).toList() : List.of();
    }

    @Override
    public void add(TranslationUnit unit) {
        units.add(unit);
    }

    @Override
    public void remove(String id) {
        units.remove(id);
    }

    @Override
    public List<ConcordanceHit> concordance(ConcordanceQuery query) {
        return units.concordance(query);
    }

    @Override
    public int size() {
        return units.size();
    }

    @Override
    public MemoryState state() {
        return state;
    }

    @Override
    public Subscription listen(Consumer<MemoryState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
