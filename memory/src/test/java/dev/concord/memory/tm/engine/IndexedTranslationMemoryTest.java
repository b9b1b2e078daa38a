package dev.concord.memory.tm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.sqlite.SqliteStore;
import dev.concord.memory.store.sqlite.units.SqliteUnitStore;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.memory.tm.match.fragment.TermSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The port's behaviour, with own units. */
class IndexedTranslationMemoryTest {
    @TempDir Path folder;
    private SqliteStore project;
    private IndexedTranslationMemory memory;

    @BeforeEach
    void open() throws Exception {
        project =
                new SqliteStore(folder.resolve("memory.db"), new ProjectId("p"), Clock.systemUTC());
        project.open();
        memory =
                new IndexedTranslationMemory(
                        new IndexedTranslationMemory.Place(
                                new SqliteUnitStore(
                                        folder.resolve("index/units.db"), Clock.systemUTC()),
                                folder.resolve("index"),
                                project.unitEdits(),
                                "Ada",
                                Clock.systemUTC()),
                        LanguagePair.of("en", "de"),
                        () -> MatchSettings.DEFAULT,
                        TermSource.NONE);
        memory.open(MemoryProgress.NONE);
    }

    @AfterEach
    void close() {
        memory.close();
        project.close();
    }

    private static TranslationUnit unit(String id, String source, String target) {
        return new TranslationUnit(id, source, target, Origin.PERSON);
    }

    private static TranslationUnit changed(int day, String source, String target) {
        Instant at = Instant.parse("2026-01-0" + day + "T00:00:00Z");
        return new TranslationUnit(
                Integer.toString(day),
                source,
                target,
                Origin.PERSON,
                UnitContext.NONE,
                new UnitDetails("", "Ada", Optional.of(at), false));
    }

    private void add(String... sources) {
        for (String source : sources) {
            memory.add(unit("id " + source, source, "→ " + source));
        }
    }

    private List<Match> lookup(String source, int minimalSimilarity) {
        return memory.lookup(new MatchQuery(source, "", minimalSimilarity, 10));
    }

    @Test
    void lookupPutsIdenticalTextFirst() {
        add("Press the reset button.", "Press the reset buttons.", "Something else entirely");

        List<Match> matches = lookup("Press the reset button.", 50);

        assertThat(matches)
                .extracting(match -> match.unit().source())
                .containsExactly("Press the reset button.", "Press the reset buttons.");
        assertThat(matches.getFirst())
                .isEqualTo(
                        new Match(
                                unit(
                                        "id Press the reset button.",
                                        "Press the reset button.",
                                        "→ Press the reset button."),
                                100,
                                MatchKind.EXACT,
                                "→ Press the reset button.",
                                List.of(MatchNote.of(Subject.IDENTICAL))));
        assertThat(matches.get(1).kind()).isEqualTo(MatchKind.FUZZY);
        assertThat(matches.get(1).reason()).isEqualTo("1 word differs");
    }

    @Test
    void lookupLeavesOutTheExcludedUnitAndRespectsTheLimit() {
        memory.add(unit("1", "Press the button", "A"));
        memory.add(unit("2", "Press the button", "B"));
        memory.add(unit("3", "Press the button", "C"));

        assertThat(memory.lookup(new MatchQuery("Press the button", "1", 50, 5)))
                .extracting(match -> match.unit().target())
                .containsExactlyInAnyOrder("B", "C");
        assertThat(memory.lookup(new MatchQuery("Press the button", "3", 50, 1))).hasSize(1);
        assertThat(memory.lookup(new MatchQuery("Press the button", "", 50, 0))).isEmpty();
    }

    @Test
    void lookupGivesTheSamePairOnceAndTheNewestFirst() {
        memory.add(changed(1, "Press the button", "A"));
        memory.add(changed(2, "Press the button", "B"));
        memory.add(changed(3, "Press the button", "A"));

        assertThat(lookup("Press the button", 50))
                .extracting(match -> match.unit().id())
                .containsExactly("3", "2");
        assertThat(lookup("Press the buttons", 50))
                .extracting(match -> match.unit().id())
                .containsExactly("3", "2");
    }

    @Test
    void addReplacesTheUnitOfThatIdAndRemoveTakesItOut() {
        memory.add(unit("1", "Old text here", "alt"));
        memory.add(unit("1", "New text here", "neu"));

        assertThat(memory.size()).isEqualTo(1);
        assertThat(lookup("Old text here", 100)).isEmpty();
        assertThat(lookup("New text here", 100)).hasSize(1);

        memory.remove("1");
        memory.remove("1");
        assertThat(memory.size()).isZero();
        assertThat(lookup("New text here", 0)).isEmpty();
        assertThat(memory.concordance(ConcordanceQuery.of("new", 10))).isEmpty();
    }

    @Test
    void concordanceFindsSourceAndTargetWithoutRegardToCase() {
        memory.add(unit("1", "Press the RESET button", "Drücken"));
        memory.add(unit("2", "Other", "die ÜBERPRÜFUNG"));
        memory.add(unit("3", "a ⟦1⟧reset⟦/1⟧ button", "x"));

        assertThat(memory.concordance(ConcordanceQuery.of("reset Button", 10)))
                .extracting(hit -> hit.unit().id())
                .containsExactly("3", "1");
        assertThat(memory.concordance(ConcordanceQuery.of("überprüfung", 10)))
                .extracting(hit -> hit.unit().id())
                .containsExactly("2");
        assertThat(memory.concordance(ConcordanceQuery.of("reset", 1))).hasSize(1);
        assertThat(memory.concordance(ConcordanceQuery.of("  ", 10))).isEmpty();
    }

    @Test
    void concordanceNamesThePlacesInTheStoredText() {
        memory.add(unit("1", "a ⟦1⟧reset⟦/1⟧ button⟦2/⟧", "der Resetknopf"));

        ConcordanceHit hit = memory.concordance(ConcordanceQuery.of("reset button", 10)).getFirst();
        assertThat(hit.inSource()).containsExactly(new ConcordanceHit.Place(5, 21));
        assertThat(hit.inTarget()).isEmpty();
        assertThat(
                        memory.concordance(
                                ConcordanceQuery.ofExpression(
                                        "der \\p{Lu}\\w+", true, ConcordanceQuery.Side.TARGET, 1)))
                .singleElement()
                .extracting(ConcordanceHit::inTarget)
                .isEqualTo(List.of(new ConcordanceHit.Place(0, 14)));
    }

    @Test
    void lookupCopesWithTextsThatHaveNoTrigramAndNoWord() {
        add("", "⟦1/⟧", "a", "ab", "…", "👩‍👩‍👧");

        for (String query : List.of("", "⟦2/⟧", "a", "ab", "…", "👩‍👩‍👧", "x")) {
            assertThat(lookup(query, 0)).hasSize(6);
        }
        assertThat(lookup("ab", 100)).hasSize(1);
    }

    @Test
    void lookupNeverSeesHalfAUnitWhileOthersAreReplaced() throws Exception {
        AtomicBoolean isDone = new AtomicBoolean();
        memory.add(unit("1", "Press the button number 0", "target 0"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> reader = threads.submit(() -> countLookups(isDone));
            Future<?> writer =
                    threads.submit(() -> {
                        for (int i = 0; i < 20_000; i++) {
                            memory.add(unit("1", "Press the button number " + i, "target " + i));
                        }
                        isDone.set(true);
                    });
            writer.get();
            assertThat(reader.get()).isPositive();
        }
        assertThat(memory.size()).isEqualTo(1);
    }

    private int countLookups(AtomicBoolean isDone) {
        int lookups = 0;
        do {
            List<Match> matches = lookup("Press the button number 7", 50);
            assertThat(matches).hasSize(1);
            TranslationUnit found = matches.getFirst().unit();
            assertThat(found.target())
                    .isEqualTo(found.source().replace("Press the button number", "target"));
            lookups++;
        } while (!isDone.get());
        return lookups;
    }
}
