package dev.concord.memory.sync;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.Snapshot;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What goes to and fro between the project's own ledger and the shared one. Confined to the
 * exchange's thread. May be broken off anywhere: every step is durable by itself and may be
 * repeated.
 */
final class Traffic {
    private static final int PAGE = 500;
    private static final int BATCH = 100;

    private final LocalStore local;
    private final MemoryStore shared;
    private final Intake intake;
    private final LostRace lostRace;
    private final Lineage lineage;
    private String epoch = "";
    private long reached;

    Traffic(LocalStore local, MemoryStore shared, Intake intake, LostRace lostRace) {
        this.local = local;
        this.shared = shared;
        this.intake = intake;
        this.lostRace = lostRace;
        this.lineage = new Lineage(local);
    }

    /** Hears how many changes still wait, and says whether to go on. */
    @FunctionalInterface
    interface Progress {
        boolean left(int pending);
    }

    /**
     * Meets the shared store: goes on where it was left, or, when its data is not what it was,
     * takes in all that stands there and lets all that is here be sent.
     */
    void open() throws StoreException {
        Snapshot snapshot = shared.open();
        SharedPosition position = local.outbox().position();
        epoch = snapshot.epoch();
        if (continues(snapshot, position)) {
            reached = position.revision();
        } else {
            takeIn(snapshot);
        }
    }

    /** The last shared revision that was taken in. */
    long reached() {
        return reached;
    }

    /**
     * A ledger that was set back to a backup and written on has the same epoch and may be long
     * enough again; then something else stands where we left it.
     */
    private boolean continues(Snapshot snapshot, SharedPosition position) throws StoreException {
        if (!snapshot.epoch().equals(position.epoch())
                || snapshot.revision() < position.revision()) {
            return false;
        }
        List<Recorded> last = shared.since(position.revision() - 1, 1);
        return !last.isEmpty()
                && last.getFirst().revision() == position.revision()
                && !lineage.accounted(last).isEmpty();
    }

    private void takeIn(Snapshot snapshot) throws StoreException {
        local.outbox().refill();
        takeIn(snapshot.standing());
        reached = snapshot.revision();
    }

    /**
     * What is known here, mostly our own coming back, only moves the position, once for a page: a
     * write for each would stand in the way of the person who is confirming. So does what something
     * known was made on, which comes along while a team fills a ledger again: it stands no more.
     */
    private void takeIn(List<Recorded> page) throws StoreException {
        if (page.isEmpty()) {
            return;
        }
        Set<ChangeId> accounted = lineage.accounted(page);
        for (Recorded recorded : page) {
            if (!accounted.contains(recorded.change().id())) {
                intake.adopt(recorded, at(recorded));
            }
            reached = recorded.revision();
        }
        if (accounted.contains(page.getLast().change().id())) {
            local.outbox().moveTo(at(page.getLast()));
        }
    }

    /** Takes in what there is and sends what waits, until all that was sent has come back. */
    void pass(Progress progress) throws StoreException {
        receive();
        if (send(progress)) {
            receive();
        }
    }

    private void receive() throws StoreException {
        List<Recorded> page;
        do {
            page = shared.since(reached, PAGE);
            if (!page.isEmpty() && page.getFirst().revision() != reached + 1) {
                Snapshot snapshot = shared.open();
                epoch = snapshot.epoch();
                takeIn(snapshot);
                return;
            }
            takeIn(page);
        } while (page.size() == PAGE);
    }

    /**
     * Sends what waits, strictly in order, until nothing does or it is told to stop.
     *
     * @return true when something was sent
     */
    private boolean send(Progress progress) throws StoreException {
        boolean isSent = false;
        List<Change> batch = local.outbox().pending(BATCH);
        while (!batch.isEmpty()) {
            int pending = local.outbox().size();
            for (Change change : batch) {
                if (!progress.left(pending)) {
                    return isSent;
                }
                isSent = true;
                boolean isInOrder = deliver(change);
                pending--;
                if (!isInOrder) {
                    break;
                }
            }
            batch = local.outbox().pending(BATCH);
        }
        return isSent;
    }

    /** False when another change waits in its place now, and what follows has to wait for that. */
    private boolean deliver(Change change) throws StoreException {
        return switch (shared.commit(change)) {
            case CommitResult.Accepted _ -> {
                local.outbox().acknowledge(change.id());
                yield true;
            }
            case CommitResult.Stale(Optional<Recorded> standing) ->
                    standing.isPresent() ? settle(change, standing.get().change()) : begin(change);
        };
    }

    /** The shared ledger has lost what the change was made on: there, it is the first. */
    private boolean begin(Change change) throws StoreException {
        CommitResult result = shared.commit(Rootless.of(change));
        if (result instanceof CommitResult.Stale(Optional<Recorded> standing)
                && standing.isPresent()) {
            return settle(change, standing.get().change());
        }
        local.outbox().acknowledge(change.id());
        return true;
    }

    private boolean settle(Change lost, Change standing) throws StoreException {
        receive();
        Optional<Change> kept =
                lineage.leads(lost.id(), standing.id())
                        ? Optional.empty()
                        : lostRace.kept(lost, standing);
        if (kept.isEmpty()) {
            local.outbox().acknowledge(lost.id());
            return true;
        }
        intake.replace(lost.id(), kept.get());
        return false;
    }

    private SharedPosition at(Recorded recorded) {
        return new SharedPosition(epoch, recorded.revision());
    }
}
