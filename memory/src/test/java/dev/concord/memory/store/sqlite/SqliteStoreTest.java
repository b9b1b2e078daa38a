package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.Leases.Lease;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.SessionJournal.SessionRecord;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
    @TempDir Path folder;

    private final SettableClock clock = new SettableClock(Changes.NOON);
    private SqliteStore store;

    @BeforeEach
    void open() throws StoreException {
        store = new SqliteStore(folder.resolve("memory.db"), new ProjectId("manual"), clock);
        store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() throws StoreException {
        store.close();
        open();
    }

    @Test
    void putKeepsADocumentWithItsSegmentsInOrder() throws StoreException {
        Document guide = new Document("a/guide.md", "markdown", "ab12", 2, 7);
        List<Segment> segments = List.of(segment("10", "B ⟦1⟧b⟦/1⟧"), segment("2", "A"));
        store.documents().put(guide, segments);
        reopen();

        assertThat(store.documents().documents()).containsExactly(guide);
        assertThat(store.documents().segments("a/guide.md")).isEqualTo(segments);
        assertThat(store.documents().segment(new SegmentKey("a/guide.md", "2")))
                .contains(segments.get(1));
        assertThat(store.documents().segment(new SegmentKey("a/guide.md", "3"))).isEmpty();
        assertThat(store.documents().segments("other.md")).isEmpty();
    }

    @Test
    void putReplacesADocumentAtItsPlace() throws StoreException {
        store.documents()
                .put(new Document("a/guide.md", "markdown", "1", 1, 1), List.of(segment("1", "A")));
        store.documents().put(new Document("second.md", "markdown", "2", 0, 0), List.of());
        Document newer = new Document("a/guide.md", "markdown", "3", 1, 2);
        store.documents().put(newer, List.of(segment("1", "A new")));

        assertThat(store.documents().documents())
                .extracting(Document::fingerprint)
                .containsExactly("3", "2");
        assertThat(store.documents().segments("a/guide.md")).containsExactly(segment("1", "A new"));
    }

    private static Segment segment(String id, String source) {
        return new Segment(
                new SegmentKey("a/guide.md", id),
                "u" + id,
                source,
                List.of(
                        new InlineCode(1, InlineCode.Kind.OPENING, "<b class=\"x\">"),
                        new InlineCode(1, InlineCode.Kind.CLOSING, "</b>")),
                "Ziel",
                SegmentState.TRANSLATED);
    }

    @Test
    void recordKeepsTheLatestStateOfASession() throws StoreException {
        SessionRecord first = session("s1", Duration.ZERO, false);
        SessionRecord other = session("s2", Duration.ofMinutes(5), false);
        SessionRecord later = session("s1", Duration.ofMinutes(9), true);
        store.sessions().record(first);
        store.sessions().record(other);
        assertThat(store.sessions().sessions()).containsExactly(other, first);

        store.sessions().record(later);
        reopen();

        assertThat(store.sessions().sessions()).containsExactly(later, other);
    }

    private static SessionRecord session(String id, Duration worked, boolean closed) {
        return new SessionRecord(
                id,
                "guide.md",
                "Ada",
                Changes.NOON,
                Changes.NOON.plus(worked),
                "17",
                worked,
                3,
                closed);
    }

    @Test
    void keepHoldsOneDraftOfASegmentUntilItIsDiscarded() throws StoreException {
        SegmentKey one = new SegmentKey("guide.md", "1");
        SegmentKey two = new SegmentKey("guide.md", "2");
        Draft latest = new Draft(one, "Drücken Sie", Changes.NOON.plusSeconds(1));
        store.sessions().keep(new Draft(one, "Dr", Changes.NOON));
        store.sessions().keep(latest);
        store.sessions().keep(new Draft(two, "재설정", Changes.NOON));
        store.sessions().keep(new Draft(new SegmentKey("b.md", "1"), "b", Changes.NOON));
        reopen();

        assertThat(store.sessions().draft(one)).contains(latest);
        assertThat(store.sessions().drafts("guide.md"))
                .extracting(Draft::segment)
                .containsExactlyInAnyOrder(one, two);

        store.sessions().discard(one);
        assertThat(store.sessions().draft(one)).isEmpty();
        assertThat(store.sessions().drafts("guide.md")).hasSize(1);
    }

    @Test
    void aLeaseRunsOutUnlessItIsExtended() throws StoreException {
        Duration hour = Duration.ofHours(1);
        Lease first = store.leases().extend("s1", "guide.md", "Ada", hour);
        store.leases().extend("s2", "menu.po", "Grace", hour);
        assertThat(first.expiresAt()).isEqualTo(Changes.NOON.plus(hour));

        clock.advance(Duration.ofMinutes(40));
        Lease extended = store.leases().extend("s1", "guide.md", "Ada", hour);
        clock.advance(Duration.ofMinutes(20));

        assertThat(store.leases().active()).containsExactly(extended);

        store.leases().release("s1");
        store.leases().release("s1");
        assertThat(store.leases().active()).isEmpty();
    }

    @Test
    void healthTellsFiguresAndThatAClosedStoreIsNotAvailable() throws StoreException {
        store.commitForExchange(Changes.first("a", "1", "Eins"));

        assertThat(store.health().detail())
                .containsEntry("changes", "1")
                .containsEntry("waiting", "1")
                .containsEntry("journal", "wal")
                .containsEntry("project", "manual");

        store.close();
        assertThat(store.health().available()).isFalse();
        assertThat(store.health().message()).contains("not open");
    }
}
