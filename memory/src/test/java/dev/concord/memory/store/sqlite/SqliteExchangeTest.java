package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.RecordingListener;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteExchangeTest {
    private static final Change.SegmentConfirmed ONE = Changes.first("one", "1", "Eins");
    private static final Change.SegmentConfirmed TWO = Changes.first("two", "2", "Zwei");
    private static final Change.SegmentConfirmed THREE = Changes.first("three", "3", "Drei");

    @TempDir Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() throws StoreException {
        store =
                new SqliteStore(
                        folder.resolve("memory.db"), new ProjectId("manual"), Clock.systemUTC());
        store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void commitForExchangeWaitsInTheOutboxAcrossARestart() throws StoreException {
        store.commitForExchange(ONE);
        store.commit(TWO);
        store.commitForExchange(THREE);
        store.close();
        open();

        assertThat(store.outbox().pending(10)).containsExactly(ONE, THREE);
        assertThat(store.outbox().pending(1)).containsExactly(ONE);
        assertThat(store.outbox().size()).isEqualTo(2);
    }

    @Test
    void commitForExchangeLeavesTheOutboxAloneWhenStaleOrKnown() throws StoreException {
        store.commitForExchange(ONE);
        store.outbox().acknowledge(ONE.id());

        assertThat(store.commitForExchange(ONE)).isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.commitForExchange(Changes.first("late", "1", "Spät")))
                .isInstanceOf(CommitResult.Stale.class);
        assertThat(store.outbox().size()).isZero();
    }

    @Test
    void acknowledgeTakesOneChangeOutOnce() throws StoreException {
        store.commitForExchange(ONE);
        store.commitForExchange(TWO);

        store.outbox().acknowledge(ONE.id());
        store.outbox().acknowledge(ONE.id());
        store.outbox().acknowledge(new ChangeId("unknown"));

        assertThat(store.outbox().pending(10)).containsExactly(TWO);
    }

    @Test
    void adoptLetsTheSharedChangeStandWhateverItsBase() throws StoreException {
        store.commit(ONE);
        Change colleagues = Changes.first("colleagues", "1", "Uno");
        SharedPosition position = new SharedPosition("shared", 7);

        assertThat(store.adopt(new Recorded(7, colleagues), position)).isTrue();

        assertThat(store.open().standing()).containsExactly(new Recorded(2, colleagues));
        assertThat(store.outbox().position()).isEqualTo(position);
        assertThat(store.commit(Changes.next("mine", ONE, "Eins!")))
                .isInstanceOf(CommitResult.Stale.class);
    }

    @Test
    void adoptOfAKnownChangeMovesThePositionOnly() throws StoreException {
        Change later = Changes.next("later", ONE, "Eins!");
        store.commitForExchange(ONE);
        store.commitForExchange(later);

        assertThat(store.adopt(new Recorded(9, ONE), new SharedPosition("shared", 9))).isFalse();

        assertThat(store.since(0, 10)).hasSize(2);
        assertThat(store.open().standing()).containsExactly(new Recorded(2, later));
        assertThat(store.outbox().position()).isEqualTo(new SharedPosition("shared", 9));
    }

    @Test
    void positionNeverGoesBackInOneLedgerAndStartsAnewInAnother() throws StoreException {
        assertThat(store.outbox().position()).isEqualTo(SharedPosition.NONE);
        store.adopt(new Recorded(9, ONE), new SharedPosition("shared", 9));
        store.adopt(new Recorded(4, ONE), new SharedPosition("shared", 4));
        assertThat(store.outbox().position()).isEqualTo(new SharedPosition("shared", 9));

        store.adopt(new Recorded(2, TWO), new SharedPosition("restored", 2));
        assertThat(store.outbox().position()).isEqualTo(new SharedPosition("restored", 2));
    }

    @Test
    void replacePutsTheLostRaceAtThePlaceOfTheChange() throws StoreException {
        store.commitForExchange(ONE);
        store.commitForExchange(TWO);
        Change.ConfirmationContested contested =
                new Change.ConfirmationContested(Changes.stamp("lost"), ONE);

        store.outbox().replace(ONE.id(), contested);
        store.outbox().replace(ONE.id(), contested);

        assertThat(store.outbox().pending(10)).containsExactly(contested, TWO);
        assertThat(store.since(2, 10)).containsExactly(new Recorded(3, contested));
    }

    @Test
    void replaceOfWhatWaitsNoLongerLosesNothing() throws StoreException {
        store.commitForExchange(ONE);
        store.commitForExchange(TWO);
        store.outbox().acknowledge(ONE.id());
        Change.ConfirmationContested contested =
                new Change.ConfirmationContested(Changes.stamp("lost"), ONE);

        store.outbox().replace(ONE.id(), contested);

        assertThat(store.outbox().pending(10)).containsExactly(TWO, contested);
    }

    @Test
    void refillRepeatsRacesWithTheSameOutcome() throws StoreException {
        Change shared = Changes.first("shared", "2", "Due");
        Change.ConfirmationContested contested =
                new Change.ConfirmationContested(Changes.stamp("contested"), ONE);
        store.commitForExchange(ONE);
        store.commitForExchange(TWO);
        store.commitForExchange(THREE);
        store.outbox().acknowledge(THREE.id());
        store.adopt(
                new Recorded(1, Changes.first("winner", "1", "Uno")), new SharedPosition("s", 1));
        store.outbox().replace(ONE.id(), contested);
        store.adopt(new Recorded(2, shared), new SharedPosition("s", 2));

        store.outbox().refill();
        store.outbox().refill();

        assertThat(store.outbox().pending(10))
                .extracting(change -> change.id().value())
                .containsExactly("three", "winner", "shared", "contested", "two");
    }

    @Test
    void followHearsCommitsAdoptionsAndLostRacesAlike() throws Exception {
        RecordingListener listener = new RecordingListener();
        Change.ConfirmationContested contested =
                new Change.ConfirmationContested(Changes.stamp("lost"), ONE);
        try (Subscription _ = store.follow(0, listener)) {
            store.commitForExchange(ONE);
            store.adopt(new Recorded(1, TWO), new SharedPosition("s", 1));
            store.outbox().replace(ONE.id(), contested);

            assertThat(listener.await(3))
                    .extracting(Recorded::change)
                    .isEqualTo(List.of(ONE, TWO, contested));
        }
    }

    @Test
    void followGoesOnWhenAListenerFails() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (Subscription _ =
                store.follow(
                        0,
                        new RecordingListener() {
                            @Override
                            public void recorded(Recorded change) {
                                listener.recorded(change);
                                throw new IllegalStateException("a listener's own fault");
                            }
                        })) {
            store.commit(ONE);
            store.commit(TWO);

            assertThat(listener.await(2)).hasSize(2);
        }
    }
}
