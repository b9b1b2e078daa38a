package dev.concord.memory.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every store must do. An adapter's test extends it and says how to connect; what the adapter
 * promises beyond the port it tests in that class, too.
 */
public abstract class MemoryStoreContract {
    private static final int WRITERS = 8;

    private final List<MemoryStore> connections = new ArrayList<>();

    /**
     * A new connection to this test's ledger, not yet opened. The ledger is empty when the test
     * begins; all connections of one test see the same.
     */
    protected abstract MemoryStore connect() throws Exception;

    /** A connection that is closed after the test. */
    protected final MemoryStore opened() throws Exception {
        MemoryStore store = connect();
        connections.add(store);
        store.open();
        return store;
    }

    @AfterEach
    void closeConnections() {
        connections.forEach(MemoryStore::close);
    }

    @Test
    void openFindsNothingInANewLedger() throws Exception {
        Snapshot snapshot = opened().open();

        assertThat(snapshot.revision()).isZero();
        assertThat(snapshot.standing()).isEmpty();
        assertThat(snapshot.epoch()).isNotEmpty();
    }

    @Test
    void commitGivesRevisionsFromOneWithoutGaps() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");

        assertThat(store.commit(first)).isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.commit(Changes.first("b", "2", "Zwei")))
                .isEqualTo(new CommitResult.Accepted(2));
        assertThat(store.commit(Changes.next("c", first, "Eins!")))
                .isEqualTo(new CommitResult.Accepted(3));
    }

    @Test
    void commitAgainAnswersTheOldRevisionAndRecordsNothing() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");
        Change second = Changes.next("b", first, "Eins!");
        store.commit(first);
        store.commit(second);

        assertThat(store.commit(first)).isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.commit(second)).isEqualTo(new CommitResult.Accepted(2));
        assertThat(store.since(0, 10))
                .containsExactly(new Recorded(1, first), new Recorded(2, second));
    }

    @Test
    void commitOfOneChangeByManyAtOnceRecordsItOnce() throws Exception {
        List<MemoryStore> stores = List.of(opened(), opened());
        Change change = Changes.first("a", "1", "Eins");

        List<CommitResult> results = atOnce(writer -> stores.get(writer % 2).commit(change));

        assertThat(results).hasSize(WRITERS).containsOnly(new CommitResult.Accepted(1));
        assertThat(stores.getFirst().since(0, 10)).hasSize(1);
    }

    @Test
    void commitOnAReplacedBaseIsStaleAndShowsWhatStands() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");
        Change second = Changes.next("b", first, "Zwei");
        store.commit(first);
        store.commit(second);

        CommitResult late = store.commit(Changes.next("c", first, "Drei"));

        assertThat(late).isEqualTo(new CommitResult.Stale(Optional.of(new Recorded(2, second))));
        assertThat(store.since(0, 10)).hasSize(2);
        assertThat(store.open().standing()).containsExactly(new Recorded(2, second));
    }

    @Test
    void commitOfASecondFirstChangeIsStale() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");
        store.commit(first);

        assertThat(store.commit(Changes.first("b", "1", "Zwei")))
                .isEqualTo(new CommitResult.Stale(Optional.of(new Recorded(1, first))));
    }

    @Test
    void commitOnABaseThatWasNeverRecordedIsStaleWithNothingStanding() throws Exception {
        MemoryStore store = opened();
        Change orphan =
                Changes.confirmation("b", "1", Optional.of(new ChangeId("unknown")), "Zwei");

        assertThat(store.commit(orphan)).isEqualTo(new CommitResult.Stale(Optional.empty()));
        assertThat(store.since(0, 10)).isEmpty();
    }

    @Test
    void commitIsAcceptedWithTheSameIdOnceItsBaseStands() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");
        Change second = Changes.next("b", first, "Zwei");

        assertThat(store.commit(second)).isInstanceOf(CommitResult.Stale.class);
        store.commit(first);

        assertThat(store.commit(second)).isEqualTo(new CommitResult.Accepted(2));
    }

    @Test
    void subjectsAreIndependentOfOneAnother() throws Exception {
        MemoryStore store = opened();
        Change one = Changes.first("a", "1", "Eins");
        Change two = Changes.first("b", "2", "Zwei");
        Change term = Changes.decision("c", "reset button", "Reset-Taste");
        store.commit(one);
        store.commit(two);
        store.commit(term);

        assertThat(store.commit(Changes.next("d", one, "Eins!")))
                .isEqualTo(new CommitResult.Accepted(4));
        assertThat(store.open().standing())
                .extracting(each -> each.change().id().value())
                .containsExactly("b", "c", "d");
    }

    @Test
    void manyWritersOnOneSubjectLoseNoUpdate() throws Exception {
        List<MemoryStore> stores = List.of(opened(), opened());
        int each = 12;

        List<Integer> attempts =
                atOnce(writer -> appendStubbornly(stores.get(writer % 2), writer, each));

        List<Recorded> ledger = stores.getFirst().since(0, 1_000);
        assertThat(attempts).hasSize(WRITERS);
        assertThat(ledger).hasSize(WRITERS * each);
        for (int i = 1; i < ledger.size(); i++) {
            assertThat(ledger.get(i).change().base()).contains(ledger.get(i - 1).change().id());
        }
        assertThat(stores.get(1).open().standing()).containsExactly(ledger.getLast());
    }

    /** Appends to one segment, starting over from what stands whenever somebody was faster. */
    private static int appendStubbornly(MemoryStore store, int writer, int count)
            throws StoreException {
        Optional<ChangeId> base = Optional.empty();
        int attempts = 0;
        for (int accepted = 0; accepted < count; ) {
            attempts++;
            Change change = Changes.confirmation("w" + writer + "-" + accepted, "1", base, "Text");
            switch (store.commit(change)) {
                case CommitResult.Accepted _ -> {
                    base = Optional.of(change.id());
                    accepted++;
                }
                case CommitResult.Stale stale -> base = stale.standing().map(r -> r.change().id());
            }
        }
        return attempts;
    }

    @Test
    void sinceGivesWhatFollowsUpToTheLimit() throws Exception {
        MemoryStore store = opened();
        for (int i = 1; i <= 5; i++) {
            store.commit(Changes.first("c" + i, "" + i, "Text " + i));
        }

        assertThat(store.since(2, 2)).extracting(Recorded::revision).containsExactly(3L, 4L);
        assertThat(store.since(4, 100)).extracting(Recorded::revision).containsExactly(5L);
        assertThat(store.since(5, 100)).isEmpty();
    }

    @Test
    void sinceHasNoGapsUnderConcurrentWriters() throws Exception {
        List<MemoryStore> stores = List.of(opened(), opened());
        int each = 15;

        List<List<Recorded>> seen =
                atOnce(writer -> writeAndRead(stores.get(writer % 2), writer, each));

        assertThat(seen).allSatisfy(MemoryStoreContract::assertGapFree);
        assertThat(stores.getFirst().since(0, 1_000)).hasSize(WRITERS * each);
    }

    private static List<Recorded> writeAndRead(MemoryStore store, int writer, int count)
            throws StoreException {
        List<Recorded> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            store.commit(Changes.first("w" + writer + "-" + i, writer + "/" + i, "Text"));
            seen.addAll(store.since(seen.size(), 7));
        }
        return seen;
    }

    @Test
    void followTellsOfEverythingInOrderUnderConcurrentWriters() throws Exception {
        MemoryStore store = opened();
        for (int i = 0; i < 20; i++) {
            store.commit(Changes.first("before" + i, "before" + i, "Text"));
        }
        RecordingListener fromTheMiddle = new RecordingListener();
        RecordingListener fromTheStart = new RecordingListener();
        int each = 10;

        try (Subscription _ = store.follow(10, fromTheMiddle)) {
            List<Subscription> late =
                    atOnce(writer -> {
                        writeAndRead(store, writer, each);
                        return writer == 0
                                ? store.follow(0, fromTheStart)
                                : (Subscription) () -> {};
                    });
            int all = 20 + WRITERS * each;
            List<Recorded> heard = fromTheMiddle.await(all - 10);
            assertThat(heard).isEqualTo(store.since(10, 1_000));
            assertThat(heard).hasSize(all - 10);
            assertThat(fromTheStart.await(all)).isEqualTo(store.since(0, 1_000));
            assertThat(fromTheMiddle.gaps()).isEmpty();
            late.forEach(Subscription::close);
        }
    }

    @Test
    void followIsSilentOnceItsHandleIsClosed() throws Exception {
        MemoryStore store = opened();
        RecordingListener closed = new RecordingListener();
        RecordingListener open = new RecordingListener();
        Subscription subscription = store.follow(0, closed);
        store.commit(Changes.first("a", "1", "Eins"));
        assertThat(closed.await(1)).hasSize(1);

        subscription.close();
        try (Subscription _ = store.follow(0, open)) {
            store.commit(Changes.first("b", "2", "Zwei"));
            assertThat(open.await(2)).hasSize(2);
        }

        assertThat(closed.unread()).isEmpty();
    }

    @Test
    void openShowsTheLastWordOnAnExemption() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.exemption("a", Optional.empty(), true);
        Change second = Changes.exemption("b", Optional.of(first.id()), false);
        store.commit(first);
        store.commit(Changes.first("c", "1", "Eins"));

        assertThat(store.commit(second)).isEqualTo(new CommitResult.Accepted(3));
        assertThat(store.commit(Changes.exemption("d", Optional.of(first.id()), true)))
                .isInstanceOf(CommitResult.Stale.class);
        assertThat(store.open().standing())
                .extracting(Recorded::change)
                .contains(second)
                .doesNotContain(first)
                .hasSize(2);
    }

    @Test
    void openAgainShowsTheSame() throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("a", "1", "Eins");
        store.commit(first);
        store.commit(Changes.decision("b", "reset button", "Reset-Taste"));
        store.commit(Changes.next("c", first, "Eins!"));
        Snapshot before = store.open();
        store.close();

        Snapshot after = opened().open();

        assertThat(after).isEqualTo(before);
        assertThat(after.revision()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n ",
                "a\u0000b",
                "👩‍👩‍👧 Ⅷ ﷺ e\u0301",
                "line\u2028separator\u2029paragraph\u0085next",
                "{a}:b {{}} [1] \"quoted\" 'single' \\ `tick` $1 %s ?1 :name @x",
                "'); DROP TABLE ledger; --",
                "⟦1⟧bold⟦/1⟧ ⟦2/⟧",
                "재설정 버튼을 누르십시오",
                "\uFEFF\u200B\u202Eabc\u202C"
            })
    void hostileTextsComeBackUnchanged(String text) throws Exception {
        MemoryStore store = opened();
        Change first = Changes.first("id " + text, "segment " + text, text);
        Change other = Changes.first("other", "segment", text);

        assertThat(store.commit(first)).isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.commit(first)).isEqualTo(new CommitResult.Accepted(1));
        assertThat(store.commit(other)).isEqualTo(new CommitResult.Accepted(2));
        assertThat(store.commit(Changes.next("next", first, text)))
                .isEqualTo(new CommitResult.Accepted(3));

        assertThat(store.since(0, 1)).containsExactly(new Recorded(1, first));
        assertThat(opened().open().standing())
                .extracting(Recorded::change)
                .containsExactly(other, Changes.next("next", first, text));
    }

    @Test
    void aMegabyteOfTargetComesBackUnchanged() throws Exception {
        MemoryStore store = opened();
        Change long1 = Changes.first("a", "1", "재설정 ".repeat(300_000));

        store.commit(long1);

        assertThat(opened().open().standing()).containsExactly(new Recorded(1, long1));
    }

    @Test
    void healthIsGoodWhileItIsOpen() throws Exception {
        StoreHealth health = opened().health();

        assertThat(health.available()).isTrue();
        assertThat(health.kind()).isNotEmpty();
    }

    private static void assertGapFree(List<Recorded> changes) {
        assertThat(changes)
                .extracting(Recorded::revision)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, changes.size()).boxed().toList());
    }

    private interface Work<T> {
        T by(int writer) throws Exception;
    }

    /** Lets all writers work at the same time and gives what they return. */
    private static <T> List<T> atOnce(Work<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<T>> tasks =
                    IntStream.range(0, WRITERS)
                            .mapToObj(writer -> (Callable<T>) () -> work.by(writer))
                            .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
