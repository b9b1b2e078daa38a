package dev.concord.memory.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSessionsTest {
    @TempDir Path folder;
    private final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    private SqliteStore store;
    private DocumentSessions sessions;

    @BeforeEach
    void open() throws Exception {
        store = new SqliteStore(folder.resolve("memory.db"), new ProjectId("test"), clock);
        store.open();
        sessions = sessions();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void openResumesAfterACrashAtTheSameSegmentWithItsDraft() throws Exception {
        DocumentSession session = sessions.open("manual.md");
        session.moveTo("17");
        sessions.keepDraft(TestDesk.key(17), "Schalten Sie");
        store.close();

        open();
        DocumentSession resumed = sessions.open("manual.md");

        assertThat(resumed.id()).isEqualTo(session.id());
        assertThat(resumed.position()).isEqualTo("17");
        assertThat(sessions.drafts("manual.md"))
                .extracting(Draft::target)
                .containsExactly("Schalten Sie");
    }

    @Test
    void openAfterAGoodEndBeginsANewSessionAtTheOldPlace() throws Exception {
        DocumentSession session = sessions.open("manual.md");
        session.moveTo("4");
        session.close();

        DocumentSession next = sessions.open("manual.md");

        assertThat(next.id()).isNotEqualTo(session.id());
        assertThat(next.position()).isEqualTo("4");
        assertThat(next.worked()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void leaseRunsOutAfterAnHourAndComesBackWithWork() throws Exception {
        DocumentSession session = sessions.open("manual.md");
        assertThat(sessions.active()).hasSize(1);

        clock.pass(Duration.ofMinutes(61));
        assertThat(sessions.active()).isEmpty();
        session.touch();

        assertThat(sessions.active()).extracting("holder").containsExactly(session.id());
    }

    @Test
    void severalSessionsLiveSideBySide() throws Exception {
        sessions.open("manual.md");
        DocumentSession second = sessions.open("faq.md");

        assertThat(sessions.active()).hasSize(2);
        second.close();

        assertThat(sessions.active()).extracting("document").containsExactly("manual.md");
        assertThat(sessions.resumable()).extracting("document").containsExactly("manual.md");
    }

    @Test
    void workedLeavesOutLongPauses() throws Exception {
        DocumentSession session = sessions.open("manual.md");
        clock.pass(Duration.ofMinutes(4));
        session.countConfirmation();
        clock.pass(Duration.ofMinutes(40));
        session.countConfirmation();

        assertThat(session.worked()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(session.confirmed()).isEqualTo(2);
    }

    private DocumentSessions sessions() {
        return new DocumentSessions(
                store.sessions(),
                store.leases(),
                clock,
                "Ada",
                () -> "session-" + ids.incrementAndGet());
    }
}
