package dev.concord.memory.store.sqlite.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import dev.concord.memory.tm.units.EditedUnit;
import dev.concord.memory.tm.units.FileMark;
import dev.concord.memory.tm.units.MemoryFacts;
import dev.concord.memory.tm.units.PairHash;
import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitChange;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitGrouping;
import dev.concord.memory.tm.units.UnitStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteUnitStoreTest {
    @TempDir Path folder;
    private UnitStore store;

    @BeforeEach
    void open() throws Exception {
        store = reopened();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readGivesUnitsAsTheyWerePut() throws Exception {
        var rich =
                new TranslationUnit(
                        "a.tmx#2",
                        "Drei ⟦1⟧",
                        "three ⟦1⟧",
                        new Origin(Origin.Kind.MACHINE, "x:y"),
                        new UnitContext("before", "after", "key"),
                        new UnitDetails(
                                "a.tmx",
                                "Ada",
                                Optional.of(Instant.parse("2024-01-02T03:04:05Z")),
                                true));
        UnitStore.Replacement put = put("a.tmx", unit("a.tmx", 1, "Eins", "one"), rich);

        assertThat(put.replaced().isEmpty()).isTrue();
        assertThat(texts(put.memory().rows())).containsExactly("Eins=one", "Drei ⟦1⟧=three ⟦1⟧");
        assertThat(store.read(put.memory().rows().first() + 1))
                .extracting(StoredUnit::unit)
                .containsExactly(rich);
        assertThat(store.read(put.memory().rows().first()))
                .extracting(StoredUnit::unit)
                .containsExactly(unit("a.tmx", 1, "Eins", "one"));
        assertThat(store.memories()).containsExactly(put.memory());
        assertThat(store.size()).isEqualTo(2);
    }

    @Test
    void putReplacesTheMemoryOfThatNameAndNeverGivesARowTwice() throws Exception {
        RowRange first = put("a.tmx", 3).memory().rows();
        put("b.tmx", 2);

        UnitStore.Replacement again = put("a.tmx", 1);

        assertThat(again.replaced()).isEqualTo(first);
        assertThat(again.memory().rows().first()).isGreaterThanOrEqualTo(5);
        assertThat(store.size()).isEqualTo(3);
        assertThat(store.read(first.first())).isEmpty();
        store.close();
        store = reopened();
        assertThat(store.remove("a.tmx")).isEqualTo(again.memory().rows());
        assertThat(store.remove("a.tmx").isEmpty()).isTrue();
        assertThat(put("c.tmx", 1).memory().rows().first()).isEqualTo(again.memory().rows().end());
    }

    @Test
    void putLeavesEverythingAsItWasWhenTheWorkFails() throws Exception {
        put("a.tmx", 3);

        assertThatThrownBy(() ->
                        store.put(
                                "a.tmx",
                                units -> {
                                    units.add(edited(unit("a.tmx", 1, "half", "half")));
                                    throw new IOException("broken at line 7");
                                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        store.put(
                                "b.tmx",
                                units -> {
                                    units.add(edited(unit("b.tmx", 1, "half", "half")));
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);

        assertThat(store.memories()).extracting("name").containsExactly("a.tmx");
        assertThat(sources(UnitFilter.ALL)).containsExactly("source 0", "source 1", "source 2");
    }

    @Test
    void readersSeeWholeMemoriesWhileOneIsWritten() throws Exception {
        RowRange rows = put("a.tmx", 3).memory().rows();

        store.put(
                "a.tmx",
                units -> {
                    units.add(edited(unit("a.tmx", 1, "new", "neu")));
                    assertThat(texts(rows)).hasSize(3);
                    assertThat(sources(UnitFilter.ALL)).hasSize(3);
                    return facts(1);
                });

        assertThat(texts(rows)).isEmpty();
        assertThat(sources(UnitFilter.ALL)).containsExactly("new");
    }

    @Test
    void scanFiltersAndOrders() throws Exception {
        put("a.tmx", 3);
        put("b.tmx", by("Ada", "2024-01-01T00:00:00Z"), by("Bo", "2024-02-01T00:00:00Z"));

        assertThat(sources(UnitFilter.ALL.newestFirst().inMemory("a.tmx")))
                .containsExactly("source 2", "source 1", "source 0");
        assertThat(sources(UnitFilter.ALL.withTexts((source, _) -> source.endsWith("1"))))
                .containsExactly("source 1");
        Optional<Instant> january = Optional.of(Instant.parse("2024-01-15T00:00:00Z"));
        assertThat(sources(filter(Optional.of("Ada"), Optional.empty(), Optional.empty())))
                .containsExactly("by Ada");
        assertThat(sources(filter(Optional.empty(), january, Optional.empty())))
                .containsExactly("by Bo");
        assertThat(sources(filter(Optional.empty(), Optional.empty(), january)))
                .containsExactly("by Ada");
    }

    @Test
    void readGivesAnyNumberOfUnitsInTheOrderAskedFor() throws Exception {
        RowRange rows = put("a.tmx", 40).memory().rows();
        long[] asked = LongStream.range(0, 41).map(i -> rows.end() - i).toArray();

        assertThat(store.read(asked))
                .extracting(StoredUnit::row)
                .containsExactly(Arrays.stream(asked).skip(1).boxed().toArray(Long[]::new));
    }

    private static UnitFilter filter(
            Optional<String> author, Optional<Instant> from, Optional<Instant> to) {
        return new UnitFilter(Optional.empty(), author, from, to, (_, _) -> true, false);
    }

    private static TranslationUnit by(String author, String changed) {
        return new TranslationUnit(
                "",
                "by " + author,
                "von " + author,
                new Origin(Origin.Kind.IMPORT, "b.tmx"),
                UnitContext.NONE,
                new UnitDetails("b.tmx", author, Optional.of(Instant.parse(changed)), false));
    }

    @Test
    void scanEndsWhenItsProgressSaysSo() throws Exception {
        put("a.tmx", 10_000);
        List<StoredUnit> seen = new ArrayList<>();

        boolean isWhole = store.scan(UnitFilter.ALL, seen::add, share -> share < 0.5);

        assertThat(isWhole).isFalse();
        assertThat(seen).hasSizeBetween(5_000, 8_000);
        assertThat(store.scan(UnitFilter.ALL, _ -> {}, MemoryProgress.NONE)).isTrue();
    }

    @Test
    void groupsGivesDuplicatesAndSourcesOfManyTargets() throws Exception {
        put(
                "a.tmx",
                unit("a.tmx", 1, "Open", "Öffnen"),
                unit("a.tmx", 2, "Close", "Schließen"),
                unit("a.tmx", 3, "Open", "Öffnen"),
                unit("a.tmx", 4, "Open", "Auf"));
        put("b.tmx", unit("b.tmx", 1, "Close", "Schließen"));

        assertThat(groups(UnitGrouping.SAME_SOURCE_AND_TARGET))
                .containsExactly(List.of("a.tmx#1", "a.tmx#3"), List.of("a.tmx#2", "b.tmx#1"));
        assertThat(groups(UnitGrouping.SAME_SOURCE_WITH_DIFFERENT_TARGETS))
                .containsExactly(List.of("a.tmx#1", "a.tmx#3", "a.tmx#4"));
    }

    private List<List<String>> groups(UnitGrouping by) throws Exception {
        List<List<String>> groups = new ArrayList<>();
        store.groups(
                by,
                group -> groups.add(group.stream().map(each -> each.unit().id()).toList()),
                MemoryProgress.NONE);
        return groups;
    }

    @Test
    void changeEditsAndDeletesAndKeepsWhatTheFileHad() throws Exception {
        RowRange rows = put("a.tmx", 3).memory().rows();
        long row = rows.first();

        store.change(
                "a.tmx",
                List.of(
                        new UnitChange(row, "other", "anders", false),
                        new UnitChange(row + 1, "source 1", "target 1", true)),
                "2:2");

        assertThat(texts(rows)).containsExactly("other=anders", "source 2=target 2");
        assertThat(store.size()).isEqualTo(2);
        long pair = PairHash.of("source 0", "target 0");
        assertThat(store.originals("a.tmx", Set.of(pair)))
                .containsExactly(new UnitStore.OriginalPair(row, pair));
        store.change(
                "a.tmx", List.of(new UnitChange(row + 1, "source 1", "target 1", false)), "3:3");
        assertThat(store.size()).isEqualTo(3);
        assertThat(store.memory("a.tmx").orElseThrow().facts().editState()).isEqualTo("3:3");
    }

    @Test
    void makeAnewGivesNoRowTwice() throws Exception {
        RowRange before = put("a.tmx", 3).memory().rows();
        store.close();
        store = reopened();

        store.makeAnew();

        assertThat(put("a.tmx", 3).memory().rows().first()).isGreaterThanOrEqualTo(before.end());
    }

    @Test
    void openMakesAFileOfOtherLanguagesOrOfNoDatabaseAnew() throws Exception {
        put("a.tmx", 3);
        String epoch = store.epoch();
        store.close();
        store = reopened();
        assertThat(store.epoch()).isEqualTo(epoch);
        assertThat(store.size()).isEqualTo(3);

        store.close();
        store = new SqliteUnitStore(file(), Clock.systemUTC());
        store.open("en → fr");
        assertThat(store.memories()).isEmpty();
        put("a.tmx", 1);

        store.close();
        Files.writeString(file(), "no database at all, and longer than a header of one would be");
        store = reopened();
        assertThat(store.memories()).isEmpty();
        assertThat(store.epoch()).isNotEqualTo(epoch);
        assertThat(put("a.tmx", 2).memory().rows()).isEqualTo(new RowRange(0, 2));
    }

    @Test
    void openMakesADamagedFileAnew() throws Exception {
        put("a.tmx", 2_000);
        store.close();
        byte[] content = Files.readAllBytes(file());
        Arrays.fill(content, 8_192, content.length / 2, (byte) 0x5a);
        Files.write(file(), content);

        store = reopened();

        assertThat(store.memories()).isEmpty();
        assertThat(put("a.tmx", 2).memory().rows().first()).isZero();
    }

    private UnitStore reopened() throws Exception {
        var opened = new SqliteUnitStore(file(), Clock.systemUTC());
        opened.open("en → de");
        return opened;
    }

    private Path file() {
        return folder.resolve("index").resolve("units.db");
    }

    private UnitStore.Replacement put(String memory, int count) throws Exception {
        return put(
                memory,
                IntStream.range(0, count)
                        .mapToObj(i -> unit(memory, i + 1, "source " + i, "target " + i))
                        .toArray(TranslationUnit[]::new));
    }

    private UnitStore.Replacement put(String memory, TranslationUnit... all) throws Exception {
        return store.put(
                memory,
                units -> {
                    for (TranslationUnit unit : all) {
                        units.add(edited(unit));
                    }
                    return facts(all.length);
                });
    }

    private static MemoryFacts facts(int units) {
        return new MemoryFacts(new FileMark(1, 2, 3), units, units, "0:0");
    }

    private static EditedUnit edited(TranslationUnit unit) {
        long pair = PairHash.of(unit.source(), unit.target());
        return new EditedUnit(unit, pair, pair, false);
    }

    private static TranslationUnit unit(String memory, int number, String source, String target) {
        return new TranslationUnit(
                memory + "#" + number,
                source,
                target,
                new Origin(Origin.Kind.IMPORT, memory),
                UnitContext.NONE,
                new UnitDetails(memory, "", Optional.empty(), false));
    }

    private List<String> sources(UnitFilter filter) throws Exception {
        List<String> sources = new ArrayList<>();
        store.scan(filter, each -> sources.add(each.unit().source()), MemoryProgress.NONE);
        return sources;
    }

    private List<String> texts(RowRange rows) throws Exception {
        return store
                .read(
                        IntStream.range((int) rows.first(), (int) rows.end())
                                .asLongStream()
                                .toArray())
                .stream()
                .map(each -> each.unit().source() + "=" + each.unit().target())
                .toList();
    }
}
