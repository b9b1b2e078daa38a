package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.store.UnitEditJournal.Edit;
import dev.concord.memory.store.UnitEditJournal.Key;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteUnitEditJournalTest {
    private static final Key FIRST = new Key("client.tmx", -5, 0);
    private static final Key SECOND = new Key("client.tmx", -5, 1);

    @TempDir Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() throws Exception {
        store = new SqliteStore(folder.resolve("memory.db"), new ProjectId("p"), Clock.systemUTC());
        store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void standingGivesTheLastEditOfEachUnitAcrossOpening() throws Exception {
        store.unitEdits().record("one", List.of(edit(FIRST, "a"), edit(SECOND, "b")));
        store.unitEdits().record("two", List.of(edit(FIRST, "c")));
        close();
        open();

        assertThat(store.unitEdits().standing("client.tmx"))
                .containsExactlyInAnyOrder(edit(FIRST, "c"), edit(SECOND, "b"));
        assertThat(store.unitEdits().standing("other.tmx")).isEmpty();
        assertThat(store.unitEdits().batches())
                .extracting(UnitEditJournal.Batch::name, UnitEditJournal.Batch::edits)
                .containsExactly(tuple("one", 2), tuple("two", 1));
    }

    @Test
    void undoLetsWhatStoodBeforeStandAgain() throws Exception {
        UnitEditJournal edits = store.unitEdits();
        edits.record("one", List.of(edit(FIRST, "a")));
        edits.record("two", List.of(edit(FIRST, "c"), edit(SECOND, "d")));

        assertThat(edits.undo("two"))
                .containsExactlyInAnyOrder(edit(FIRST, "c"), edit(SECOND, "d"));
        assertThat(edits.standing("client.tmx")).containsExactly(edit(FIRST, "a"));
        assertThat(edits.undo("two")).isEmpty();
        assertThat(edits.undo("one")).containsExactly(edit(FIRST, "a"));
        assertThat(edits.batches()).isEmpty();
    }

    @Test
    void stateIsAnotherOnceOtherEditsStand() throws Exception {
        UnitEditJournal edits = store.unitEdits();
        String none = edits.state("client.tmx");
        edits.record("one", List.of(edit(FIRST, "a")));
        String one = edits.state("client.tmx");
        edits.record("two", List.of(edit(FIRST, "b")));
        edits.undo("one");

        assertThat(edits.state("client.tmx")).isNotEqualTo(one).isNotEqualTo(none);
        assertThat(edits.state("other.tmx")).isEqualTo(none);
        edits.undo("two");
        assertThat(edits.state("client.tmx")).isEqualTo(none);
    }

    private static Edit edit(Key key, String target) {
        return new Edit(
                key,
                "source",
                "target",
                false,
                "source",
                target,
                "Ada",
                Instant.parse("2026-01-02T03:04:05Z"));
    }
}
