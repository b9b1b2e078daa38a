package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDraftsTest {
    private static final InsertedMatch MATCH =
            new InsertedMatch(
                    MatchKind.FUZZY, 87, new Origin(Origin.Kind.MEMORY, "alt \"1\".tmx"), "텍스트");

    @TempDir Path folder;
    private SqliteDatabase database;
    private SqliteStore store;

    @BeforeEach
    void open() throws StoreException {
        database = new SqliteDatabase(folder.resolve("memory.db"), ProjectTables.LAYOUT);
        store = new SqliteStore(database, new ProjectId("manual"), new SettableClock(Changes.NOON));
        store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void fillKeepsWhatAnotherRunReads() throws StoreException {
        Draft filling = filling("1", "b1");

        assertThat(store.sessions().fill(List.of(filling, filling("2", "b1"))))
                .containsExactly(filling.segment(), key("2"));
        store.close();
        open();

        assertThat(store.sessions().draft(key("1"))).contains(filling);
        assertThat(filling.isFilled()).isTrue();
    }

    @Test
    void fillGivesWayToATextAndTakesThePlaceOfAnEmptyOne() throws StoreException {
        store.sessions().keep(new Draft(key("1"), "mine", Changes.NOON));
        store.sessions().keep(new Draft(key("2"), " ", Changes.NOON));

        assertThat(store.sessions().fill(List.of(filling("1", "b1"), filling("2", "b1"))))
                .containsExactly(key("2"));
        assertThat(store.sessions().draft(key("1")).orElseThrow().target()).isEqualTo("mine");
    }

    @Test
    void editKeepsTheMatchUntilTheTextIsEmptied() throws StoreException {
        store.sessions().fill(List.of(filling("1", "b1")));

        store.sessions().edit(key("1"), "텍스트!", Changes.NOON);
        Draft edited = store.sessions().draft(key("1")).orElseThrow();
        store.sessions().edit(key("1"), "", Changes.NOON);
        store.sessions().edit(key("1"), "new", Changes.NOON);

        assertThat(edited.match()).contains(MATCH);
        assertThat(edited.isFilled()).isFalse();
        assertThat(store.sessions().draft(key("1")))
                .contains(new Draft(key("1"), "new", Changes.NOON));
    }

    @Test
    void takeBackForgetsOneActionsUneditedTexts() throws StoreException {
        store.sessions().fill(List.of(filling("1", "b1"), filling("2", "b2"), filling("3", "b1")));
        store.sessions().edit(key("3"), "other", Changes.NOON);
        assertThat(store.sessions().fillings().sequencedKeySet()).containsExactly("b1", "b2");

        assertThat(store.sessions().takeBack("b1")).containsExactly(key("1"));

        assertThat(store.sessions().fillings()).containsExactly(entry("b2", 1));
        assertThat(store.sessions().drafts("guide.md")).hasSize(2);
        assertThat(store.sessions().takeBack("")).isEmpty();
    }

    @Test
    void openBringsDraftsOfAnEarlierVersionAlong() throws StoreException {
        var earlier =
                new SqliteLayout(
                        ProjectTables.LAYOUT.applicationId(),
                        ProjectTables.LAYOUT.steps().subList(0, 1),
                        ProjectTables.LAYOUT.synchronous());
        var old = new SqliteDatabase(folder.resolve("old.db"), earlier);
        old.open();
        old.write(connection -> {
            SqliteDatabase.execute(
                    connection, "INSERT INTO drafts VALUES ('guide.md', '1', 'old', 0)");
            return true;
        });
        old.close();

        var now = new SqliteDatabase(folder.resolve("old.db"), ProjectTables.LAYOUT);
        now.open();

        assertThat(new SqliteDrafts(now).drafts("guide.md"))
                .containsExactly(new Draft(key("1"), "old", Instant.EPOCH));
        now.close();
    }

    @Test
    void segmentsWithSourceAreFoundInAllDocumentsInOrder() throws StoreException {
        put("b.md", "Open ⟦1⟧it⟦/1⟧.", "Open it.");
        put("a.md", "Close it.", "Open it.", "Open it.");

        assertThat(store.documents().segmentsWithSource("Open it."))
                .extracting(Segment::key)
                .containsExactly(
                        new SegmentKey("b.md", "2"),
                        new SegmentKey("a.md", "2"),
                        new SegmentKey("a.md", "3"));
    }

    private void put(String name, String... sources) throws StoreException {
        List<Segment> segments = new ArrayList<>();
        for (String source : sources) {
            SegmentKey key = new SegmentKey(name, Integer.toString(segments.size() + 1));
            segments.add(new Segment(key, "u", source, List.of(), "", SegmentState.INITIAL));
        }
        store.documents().put(new Document(name, "md", "f", segments.size(), 1), segments);
    }

    private static Draft filling(String segment, String batch) {
        return new Draft(key(segment), MATCH.proposal(), Changes.NOON, Optional.of(MATCH), batch);
    }

    private static SegmentKey key(String segment) {
        return new SegmentKey("guide.md", segment);
    }
}
