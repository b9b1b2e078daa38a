package dev.concord.memory.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.Scope;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.store.valkey.ValkeyServer;
import dev.concord.memory.store.valkey.ValkeySettings;
import dev.concord.memory.store.valkey.ValkeyStore;
import dev.concord.memory.sync.ExchangeStatus.State;
import io.valkey.Jedis;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real server and real SQLite files. */
class ExchangeTest {
    private static final ValkeySettings HASTY =
            new ValkeySettings(
                    4,
                    Duration.ofMillis(500),
                    Duration.ofMillis(500),
                    Duration.ofMillis(200),
                    Optional.empty());

    @TempDir Path folder;
    @TempDir Path serverFolder;
    private final List<AutoCloseable> open = new ArrayList<>();
    private ValkeyServer server;

    @BeforeEach
    void startServer() throws Exception {
        server = ValkeyServer.start(serverFolder);
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
        server.close();
    }

    private ValkeyStore shared(StoreUrl url) {
        return new ValkeyStore(
                url, new ProjectId("manual"), HASTY, () -> UUID.randomUUID().toString());
    }

    private Workplace workplace(String name) throws Exception {
        var workplace = new Workplace(folder.resolve(name + ".db"), shared(server.url()));
        open.add(workplace);
        return workplace;
    }

    private List<String> serverIds() throws Exception {
        try (ValkeyStore store = shared(server.url())) {
            return Workplace.ids(store);
        }
    }

    private static void awaitState(Workplace workplace, State state) throws Exception {
        BlockingQueue<State> states = new LinkedBlockingQueue<>();
        try (var _ = workplace.exchange().listen(status -> states.add(status.state()))) {
            State now = workplace.exchange().status().state();
            while (now != state) {
                now = states.poll(20, TimeUnit.SECONDS);
                assertThat(now).isNotNull();
            }
        }
    }

    @Test
    void drainsOnceTheServerAppearsThatWasAbsentAtTheStart() throws Exception {
        server.kill();
        Workplace ada = workplace("ada");
        ada.exchange().start();
        ada.confirm("a1", "1", "Eins");
        awaitState(ada, State.OFFLINE);
        ada.confirm("a2", "2", "Zwei");

        assertThat(ada.exchange().awaitDrained(Duration.ofMillis(50))).isFalse();
        assertThat(ada.exchange().status().message()).contains("cannot be reached");
        assertThat(ada.exchange().status().pending()).isEqualTo(2);
        server.restart();

        assertThat(ada.isDrained()).isTrue();
        assertThat(serverIds()).containsExactly("a1", "a2");
        assertThat(ada.local().outbox().position().revision()).isEqualTo(2);
        assertThat(ada.exchange().status().message()).isEmpty();
    }

    @Test
    void sendsAllOnceAndInOrderThoughTheServerDiesInTheMiddle() throws Exception {
        Workplace ada = workplace("ada");
        ada.exchange().start();
        List<String> ids = IntStream.range(0, 600).mapToObj(i -> "a" + (1_000 + i)).toList();
        for (String id : ids.subList(0, 300)) {
            ada.confirm(id, id, "Text " + id);
        }
        server.kill();
        for (String id : ids.subList(300, 600)) {
            ada.confirm(id, id, "Text " + id);
        }
        server.restart();

        assertThat(ada.isDrained()).isTrue();
        assertThat(serverIds()).isEqualTo(ids);
        assertThat(ada.ids()).isEqualTo(ids);
        assertThat(ada.local().outbox().size()).isZero();
    }

    @Test
    void goesOnAfterARestartOfTheProgramWhereItWasLeft() throws Exception {
        Workplace first = workplace("ada");
        first.confirm("a1", "1", "Eins");
        first.close();
        Workplace bo = workplace("bo");
        bo.exchange().start();
        bo.confirm("b1", "2", "Zwei");
        assertThat(bo.isDrained()).isTrue();
        Workplace ada = workplace("ada");
        ada.exchange().start();

        assertThat(ada.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();
        assertThat(serverIds()).containsExactly("b1", "a1");
        assertThat(ada.adopted()).containsExactly(Changes.first("b1", "2", "Zwei"));
        assertThat(bo.adopted()).containsExactly(Changes.first("a1", "1", "Eins"));
    }

    @Test
    void keepsBothTextsOfTwoPeopleWhoConfirmedAtOnce() throws Exception {
        Workplace ada = workplace("ada");
        Workplace bo = workplace("bo");
        ada.confirm("a1", "1", "Adas Text");
        bo.confirm("b1", "1", "Bos Text");
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();
        ada.exchange().start();
        assertThat(ada.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();

        for (Workplace each : List.of(ada, bo)) {
            assertThat(each.standing("1").target()).isEqualTo("Bos Text");
            assertThat(each.standing("1").alternatives())
                    .extracting(Change.SegmentConfirmed::target)
                    .containsExactly("Adas Text");
        }
        assertThat(serverIds()).containsExactly("b1", "a1+");
        assertThat(ada.ids()).containsExactly("a1", "b1", "a1+");
    }

    @Test
    void settlesARaceEverywhereWhenAPersonHasChosen() throws Exception {
        keepsBothTextsOfTwoPeopleWhoConfirmedAtOnce();
        Workplace ada = (Workplace) open.getFirst();
        Workplace bo = (Workplace) open.getLast();

        ada.commit(Changes.next("a2", Changes.first("b1", "1", "Bos Text"), "Adas Text"));

        assertThat(ada.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();
        for (Workplace each : List.of(ada, bo)) {
            assertThat(each.standing("1").target()).isEqualTo("Adas Text");
            assertThat(each.standing("1").isContested()).isFalse();
        }
    }

    @Test
    void keepsWhatWasBuiltOnALostConfirmation() throws Exception {
        Workplace bo = workplace("bo");
        bo.exchange().start();
        bo.confirm("b1", "1", "Bos Text");
        assertThat(bo.isDrained()).isTrue();
        Workplace ada = workplace("ada");
        ada.confirm("a1", "1", "Adas Text");
        ada.commit(Changes.next("a2", Changes.first("a1", "1", ""), "Adas zweiter Text"));
        ada.confirm("a3", "2", "Zwei");
        ada.exchange().start();

        assertThat(ada.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();
        assertThat(serverIds()).containsExactly("b1", "a1+", "a2+", "a3");
        assertThat(bo.standing("1").alternatives())
                .extracting(Change.SegmentConfirmed::target)
                .containsExactly("Adas zweiter Text");
    }

    @Test
    void letsTheLaterOfTwoDecisionsCountAndKeepsTheOther() throws Exception {
        Workplace ada = workplace("ada");
        Workplace bo = workplace("bo");
        Change.DecisionTaken later = Changes.decision("b1", "button", "Taste");
        Change.DecisionTaken earlier = Changes.decision("a1", "button", "Knopf");
        Change.DecisionTaken latest = Changes.decision("c1", "button", "Schalter");
        bo.commit(later);
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();
        ada.commit(earlier);
        ada.exchange().start();
        assertThat(ada.isDrained()).isTrue();
        Workplace cy = workplace("cy");
        cy.commit(latest);
        cy.exchange().start();
        assertThat(cy.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();

        assertThat(serverIds()).containsExactly("b1", "a1+", "c1+");
        assertThat(bo.adopted().getFirst())
                .isInstanceOfSatisfying(
                        Change.NoteAdded.class, note -> assertThat(note.text()).contains("Knopf"));
        assertThat(bo.adopted().getLast())
                .isEqualTo(
                        new Change.DecisionTaken(
                                Changes.stamp("c1+"),
                                Optional.of(later.id()),
                                Scope.PROJECT,
                                "button",
                                "Schalter",
                                true,
                                ""));
    }

    @Test
    void letsTheLaterOfTwoWordsOnAnExemptionCount() throws Exception {
        Workplace ada = workplace("ada");
        Workplace bo = workplace("bo");
        Change.PropagationExempted later = Changes.exemption("b1", Optional.empty(), false);
        bo.commit(later);
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();
        ada.commit(Changes.exemption("a1", Optional.empty(), true));
        ada.exchange().start();
        assertThat(ada.isDrained()).isTrue();
        Workplace cy = workplace("cy");
        cy.commit(Changes.exemption("c1", Optional.empty(), true));
        cy.exchange().start();
        assertThat(cy.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();

        assertThat(serverIds()).containsExactly("b1", "c1+");
        assertThat(bo.adopted())
                .containsExactly(Changes.exemption("c1+", Optional.of(later.id()), true));
    }

    @Test
    void letsTheLaterOfTwoWordsOnATermCount() throws Exception {
        Workplace ada = workplace("ada");
        Workplace bo = workplace("bo");
        ada.commit(new Change.TermIgnored(Changes.stamp("a1"), Optional.empty(), "entry", true));
        ada.exchange().start();
        assertThat(ada.isDrained()).isTrue();
        bo.commit(new Change.TermIgnored(Changes.stamp("b1"), Optional.empty(), "entry", false));
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();

        assertThat(serverIds()).containsExactly("a1", "b1+");
        assertThat(ada.isDrained()).isTrue();
    }

    @Test
    void letsTheLaterOfTwoWordsOnAConflictCount() throws Exception {
        Workplace ada = workplace("ada");
        Workplace bo = workplace("bo");
        Change.ConflictDismissed dismissed = dismissal("a1", false);
        ada.commit(dismissed);
        ada.exchange().start();
        assertThat(ada.isDrained()).isTrue();
        bo.commit(dismissal("b1", true));
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();

        assertThat(serverIds()).containsExactly("a1", "b1+");
        assertThat(ada.isDrained()).isTrue();
        assertThat(ada.adopted())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.ConflictDismissed.class,
                        later -> {
                            assertThat(later.isWithdrawn()).isTrue();
                            assertThat(later.base()).contains(dismissed.id());
                        });
    }

    private static Change.ConflictDismissed dismissal(String id, boolean withdrawn) {
        return new Change.ConflictDismissed(
                Changes.stamp(id),
                Optional.empty(),
                Scope.PROJECT,
                "entry",
                List.of("Eintrag", "Posten"),
                "f",
                Optional.of(AlarmKind.OTHER),
                withdrawn ? Optional.of(true) : Optional.empty());
    }

    @Test
    void fillsTheServerAgainThatHasForgottenEverything() throws Exception {
        Workplace ada = workplace("ada");
        Workplace bo = workplace("bo");
        ada.exchange().start();
        ada.confirm("a1", "1", "Eins");
        ada.commit(Changes.next("a2", Changes.first("a1", "1", ""), "Einser"));
        assertThat(ada.isDrained()).isTrue();
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();
        bo.confirm("b1", "2", "Zwei");
        assertThat(bo.isDrained()).isTrue();
        assertThat(ada.isDrained()).isTrue();

        server.flush();
        ada.confirm("a3", "3", "Drei");

        awaitIds("a2", "b1", "a3");
        assertThat(ada.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();
        for (Workplace each : List.of(ada, bo)) {
            assertThat(each.standing("1").target()).isEqualTo("Einser");
            assertThat(each.standing("1").isContested()).isFalse();
            assertThat(each.standing("2").target()).isEqualTo("Zwei");
            assertThat(each.standing("3").target()).isEqualTo("Drei");
        }
        assertThat(serverIds()).doesNotHaveDuplicates();
    }

    private void awaitIds(String... ids) throws Exception {
        List<String> wanted = List.of(ids);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!serverIds().containsAll(wanted) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(serverIds()).containsAll(wanted);
    }

    @Test
    void joinsWithWhatStandsAndFillsAnEmptyServerWithIt() throws Exception {
        Workplace ada = workplace("ada");
        ada.exchange().start();
        ada.confirm("a1", "1", "Eins");
        ada.commit(Changes.next("a2", Changes.first("a1", "1", ""), "Einser"));
        assertThat(ada.isDrained()).isTrue();
        ada.close();
        Workplace bo = workplace("bo");
        bo.exchange().start();
        assertThat(bo.isDrained()).isTrue();
        assertThat(bo.ids()).containsExactly("a2");

        server.flush();
        awaitIds("a2");
        Workplace again = workplace("ada");
        again.exchange().start();

        assertThat(again.isDrained()).isTrue();
        assertThat(bo.isDrained()).isTrue();
        assertThat(serverIds()).containsExactly("a2");
        assertThat(again.standing("1").isContested()).isFalse();
    }

    @Test
    void sendsWhatWasDoneBeforeThereWasASharedStore() throws Exception {
        Workplace ada = workplace("ada");
        ada.local().commit(Changes.first("a1", "1", "Eins"));

        ada.exchange().start();

        assertThat(ada.isDrained()).isTrue();
        assertThat(serverIds()).containsExactly("a1");
    }

    @Test
    void noticesALedgerThatWasSetBackAndWrittenOn() throws Exception {
        Workplace ada = workplace("ada");
        ada.exchange().start();
        ada.confirm("a1", "1", "Eins");
        ada.confirm("a2", "2", "Zwei");
        assertThat(ada.isDrained()).isTrue();
        ada.close();
        String epoch;
        try (Jedis redis = server.connection()) {
            epoch = redis.hget("{manual}:meta", "epoch");
        }
        server.flush();
        try (ValkeyStore restored =
                new ValkeyStore(server.url(), new ProjectId("manual"), HASTY, () -> epoch)) {
            restored.commit(Changes.first("b1", "3", "Drei"));
            restored.commit(Changes.first("b2", "4", "Vier"));
        }

        Workplace again = workplace("ada");
        again.exchange().start();

        assertThat(again.isDrained()).isTrue();
        assertThat(serverIds()).containsExactly("b1", "b2", "a1", "a2");
        assertThat(again.ids()).containsExactlyInAnyOrder("b1", "b2", "a1", "a2");
    }

    @Test
    void awaitAttemptTellsWhetherTheServerWasReached() throws Exception {
        Workplace ada = workplace("ada");
        ada.exchange().start();
        assertThat(ada.exchange().awaitAttempt(Duration.ofSeconds(30))).isTrue();
        server.kill();
        Workplace bo = workplace("bo");
        bo.exchange().start();

        assertThat(bo.exchange().awaitAttempt(Duration.ofSeconds(30))).isFalse();
        assertThat(bo.exchange().status().state()).isEqualTo(State.OFFLINE);
    }

    @Test
    void saysWhenItIsRefusedAndGoesOnWhenThatIsMended() throws Exception {
        try (Jedis redis = server.connection()) {
            redis.configSet("requirepass", "right");
        }
        Workplace ada = workplace("ada");
        ada.confirm("a1", "1", "Eins");
        ada.exchange().start();
        awaitState(ada, State.REFUSED);

        assertThat(ada.isDrained()).isFalse();
        assertThat(ada.exchange().status().message()).contains("asks for a password");
        try (Jedis redis = server.connection()) {
            redis.auth("right");
            redis.configSet("requirepass", "");
        }
        awaitState(ada, State.ONLINE);
        assertThat(ada.isDrained()).isTrue();
    }

    @Test
    void closeDoesNotWaitForAServerThatIsSilent() throws Exception {
        Workplace ada = workplace("ada");
        ada.exchange().start();
        assertThat(ada.isDrained()).isTrue();
        server.pause();
        ada.confirm("a1", "1", "Eins");
        awaitState(ada, State.OFFLINE);

        long before = System.nanoTime();
        ada.exchange().close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(ada.local().outbox().size()).isEqualTo(1);
        server.resume();
    }
}
