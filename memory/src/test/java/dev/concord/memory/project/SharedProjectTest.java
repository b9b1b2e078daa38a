package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.DocumentSession;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.store.valkey.ValkeyServer;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people's copies of a project on one real server. */
class SharedProjectTest {
    private static final int SEGMENTS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LanguagePair EN_DE =
            new LanguagePair(new LanguageTag("en"), new LanguageTag("de"));

    @TempDir Path folder;
    @TempDir Path serverFolder;
    private ValkeyServer server;
    private OpenProject ada;
    private OpenProject bo;

    @BeforeEach
    void open() throws Exception {
        server = ValkeyServer.start(serverFolder);
        Path document =
                Files.write(
                        folder.resolve("a.txt"),
                        IntStream.rangeClosed(1, SEGMENTS)
                                .mapToObj(i -> "Press button " + i)
                                .toList());
        ada = project("Ada");
        bo = project("Bo");
        ada.files().add(document, "a.txt");
        bo.files().add(document, "a.txt");
    }

    @AfterEach
    void close() {
        ada.close();
        bo.close();
        server.close();
    }

    @Test
    void aColleaguesConfirmationRaisesAConflictHere() throws Exception {
        confirm(ada, 1, "Taste 1 drücken", new MarkedPair("button", "Taste"));
        drain(ada, bo);

        confirm(bo, 2, "Knopf 2 drücken", new MarkedPair("button", "Knopf"));
        drain(bo, ada);

        for (OpenProject each : List.of(ada, bo)) {
            assertThat(each.sessions().consistency().conflict(Scope.PROJECT, "button")).isPresent();
            assertThat(standing(each, 1).target()).isEqualTo("Taste 1 drücken");
            assertThat(standing(each, 2).target()).isEqualTo("Knopf 2 drücken");
        }
    }

    @Test
    void aColleaguesUnitsAreFoundHereReplacedAndTakenOut() throws Exception {
        drain(ada, bo);
        TranslationMemory here = bo.readyMemory();

        confirm(ada, 1, "Taste 1 drücken");
        assertThat(targetWithinASecond(here, "Taste 1 drücken")).isTrue();
        confirm(ada, 1, "Auf Taste 1 drücken");
        assertThat(targetWithinASecond(here, "Auf Taste 1 drücken")).isTrue();
        ada.sessions().reopen(key(1), "");
        drain(ada, bo);
        assertThat(here.size()).isZero();
    }

    /** Asked again whenever the session hears of a change. */
    private boolean targetWithinASecond(TranslationMemory memory, String target) throws Exception {
        var changes = new Semaphore(0);
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        try (Subscription _ = bo.sessions().listen((_, _) -> changes.release())) {
            boolean isFound = false;
            long left = 1;
            while (!isFound && left > 0) {
                isFound =
                        memory.lookup(new MatchQuery("Press button 1", "", 100, 5)).stream()
                                .anyMatch(match -> match.unit().target().equals(target));
                left = end - System.nanoTime();
                if (!isFound && left > 0) {
                    changes.tryAcquire(left, TimeUnit.NANOSECONDS);
                }
            }
            return isFound;
        }
    }

    @Test
    void colleaguesSeeWhoWorksOnWhat() throws Exception {
        drain(ada, bo);
        DocumentSession session = ada.documentSessions().open("a.txt");

        assertThat(seenByBo("a.txt")).isTrue();
        session.close();
        assertThat(ada.documentSessions().active()).extracting("user").doesNotContain("Ada");
    }

    /** Bo is told of others whenever his own lease is extended. */
    private boolean seenByBo(String document) throws Exception {
        DocumentSession own = bo.documentSessions().open("b.txt");
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean seen = false;
        while (!seen && System.nanoTime() < end) {
            own.touch();
            seen =
                    bo.documentSessions().active().stream()
                            .anyMatch(lease ->
                                    lease.user().equals("Ada")
                                            && lease.document().equals(document));
        }
        return seen;
    }

    @Test
    void twoWhoConfirmTheSameAtOnceEndWithTheSameThoughTheServerDies() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first = threads.submit(() -> confirmAll(ada, "Ada"));
            Future<?> second = threads.submit(() -> confirmAll(bo, "Bo"));
            server.kill();
            server.restart();
            first.get();
            second.get();
        }
        drain(ada, bo, ada, bo);

        for (int i = 1; i <= SEGMENTS; i++) {
            SegmentStanding here = standing(ada, i);
            SegmentStanding there = standing(bo, i);
            assertThat(here.head()).isEqualTo(there.head());
            assertThat(targets(here)).isEqualTo(targets(there));
        }
        assertThat(ada.store().outbox().size()).isZero();
        assertThat(bo.store().outbox().size()).isZero();
    }

    @Test
    void openedAgainWithoutTheServerItsWorkWaitsForTheNextTime() throws Exception {
        confirm(ada, 1, "Eins");
        drain(ada);
        ada.close();
        ada = projects("Ada", Optional.empty()).open(folder.resolve("Ada"));
        assertThat(ada.exchange()).isEmpty();
        confirm(ada, 2, "Zwei");
        ada.close();

        ada = projects("Ada", address()).open(folder.resolve("Ada"));
        drain(ada, bo);

        assertThat(standing(bo, 2).target()).isEqualTo("Zwei");
    }

    @Test
    void aColleaguesConfirmationTakesThePlaceOfWhatWasFilledButNotOfWhatWasTyped()
            throws Exception {
        var match = new InsertedMatch(MatchKind.FUZZY, 80, Origin.PERSON, "Gefüllt");
        ada.sessions().fill(Map.of(key(1), match, key(2), match), ada.sessions().newBatch());
        ada.documentSessions().keepDraft(key(2), "Getippt");

        confirm(bo, 1, "Eins");
        confirm(bo, 2, "Zwei");
        bo.sessions().exempt(key(3), true);
        drain(bo, ada);

        assertThat(standing(ada, 1).target()).isEqualTo("Eins");
        assertThat(ada.documentSessions().draft(key(1))).isEmpty();
        assertThat(ada.documentSessions().draft(key(2)).orElseThrow().target())
                .isEqualTo("Getippt");
        assertThat(ada.sessions().isExempt(key(3))).isTrue();
    }

    private static Void confirmAll(OpenProject project, String name) throws Exception {
        for (int i = 1; i <= SEGMENTS; i++) {
            confirm(project, i, name + "s Text " + i);
        }
        return null;
    }

    private static void drain(OpenProject... projects) throws Exception {
        for (OpenProject project : projects) {
            assertThat(project.exchange().orElseThrow().awaitDrained(PATIENCE)).isTrue();
        }
    }

    private static List<String> targets(SegmentStanding standing) {
        return standing.alternatives().stream().map(Change.SegmentConfirmed::target).toList();
    }

    private static SegmentStanding standing(OpenProject project, int segment) {
        return project.sessions().standing(key(segment)).orElseThrow();
    }

    private static SegmentKey key(int segment) {
        return new SegmentKey("a.txt", Integer.toString(segment));
    }

    private static void confirm(
            OpenProject project, int segment, String target, MarkedPair... pairs) throws Exception {
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                key(segment),
                                target,
                                SegmentState.TRANSLATED,
                                Origin.PERSON,
                                Origin.PERSON.confidence(),
                                List.of(pairs)));
    }

    private OpenProject project(String name) throws Exception {
        var settings =
                new ProjectSettings(
                        "Manual",
                        new ProjectId("manual"),
                        EN_DE,
                        ResolutionStrategy.MANUAL_REVIEW,
                        false,
                        Optional.empty());
        Projects projects = projects(name, address());
        projects.create(folder.resolve(name), settings);
        return projects.open(folder.resolve(name));
    }

    private Optional<String> address() {
        return Optional.of(server.url().toString());
    }

    private static Projects projects(String name, Optional<String> address) {
        return LineProjects.of(name, Clock.systemUTC(), address, UnaryOperator.identity());
    }
}
