package dev.concord.memory.store.sqlite;

import java.util.List;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The tables of a project's own memory. */
final class ProjectTables {
    /** {@code CONC} in ASCII, in the file's header. */
    private static final int APPLICATION_ID = 0x434F4E43;

    /**
     * The steps from one version to the next; the version is the number of steps taken. A step that
     * has been released is never changed.
     */
    private static final List<List<String>> STEPS =
            List.of(
                    List.of(
                            """
                            CREATE TABLE meta (
                                name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
                            """,
                            "INSERT INTO meta VALUES ('epoch', lower(hex(randomblob(16))))",
                            """
                            CREATE TABLE ledger (
                                revision INTEGER PRIMARY KEY,
                                id TEXT NOT NULL UNIQUE,
                                subject TEXT NOT NULL,
                                payload TEXT NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE heads (
                                subject TEXT PRIMARY KEY,
                                revision INTEGER NOT NULL REFERENCES ledger) STRICT, WITHOUT ROWID
                            """,
                            """
                            CREATE TABLE outbox (
                                place INTEGER PRIMARY KEY AUTOINCREMENT,
                                revision INTEGER NOT NULL UNIQUE REFERENCES ledger) STRICT
                            """,
                            """
                            CREATE TABLE position (
                                row INTEGER PRIMARY KEY CHECK (row = 1),
                                epoch TEXT NOT NULL,
                                revision INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE documents (
                                name TEXT PRIMARY KEY,
                                place INTEGER NOT NULL,
                                format TEXT NOT NULL,
                                fingerprint TEXT NOT NULL,
                                segment_count INTEGER NOT NULL,
                                words INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE segments (
                                document TEXT NOT NULL REFERENCES documents,
                                place INTEGER NOT NULL,
                                segment TEXT NOT NULL,
                                unit TEXT NOT NULL,
                                source TEXT NOT NULL,
                                codes TEXT NOT NULL,
                                initial_target TEXT NOT NULL,
                                initial_state TEXT NOT NULL,
                                PRIMARY KEY (document, place),
                                UNIQUE (document, segment)) STRICT, WITHOUT ROWID
                            """,
                            """
                            CREATE TABLE sessions (
                                id TEXT PRIMARY KEY,
                                document TEXT NOT NULL,
                                user TEXT NOT NULL,
                                opened_at INTEGER NOT NULL,
                                last_active INTEGER NOT NULL,
                                position TEXT NOT NULL,
                                worked INTEGER NOT NULL,
                                confirmed INTEGER NOT NULL,
                                closed INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE drafts (
                                document TEXT NOT NULL,
                                segment TEXT NOT NULL,
                                target TEXT NOT NULL,
                                at INTEGER NOT NULL,
                                PRIMARY KEY (document, segment)) STRICT
                            """,
                            """
                            CREATE TABLE leases (
                                holder TEXT PRIMARY KEY,
                                document TEXT NOT NULL,
                                user TEXT NOT NULL,
                                expires_at INTEGER NOT NULL) STRICT
                            """),
                    List.of(
                            "ALTER TABLE drafts ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN similarity INTEGER NOT NULL DEFAULT 0",
                            "ALTER TABLE drafts ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN origin_name TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN proposal TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN batch TEXT NOT NULL DEFAULT ''",
                            "CREATE INDEX segments_by_source ON segments (source)"),
                    List.of(
                            """
                            CREATE TABLE unit_edits (
                                place INTEGER PRIMARY KEY AUTOINCREMENT,
                                memory TEXT NOT NULL,
                                pair INTEGER NOT NULL,
                                occurrence INTEGER NOT NULL,
                                original_source TEXT NOT NULL,
                                original_target TEXT NOT NULL,
                                source TEXT NOT NULL,
                                target TEXT NOT NULL,
                                deleted INTEGER NOT NULL,
                                batch TEXT NOT NULL,
                                author TEXT NOT NULL,
                                at INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE INDEX unit_edits_of_unit
                                ON unit_edits (memory, pair, occurrence)
                            """));

    /** Every commit is on the disk when it returns. */
    static final SqliteLayout LAYOUT =
            new SqliteLayout(APPLICATION_ID, STEPS, SynchronousMode.FULL);

    private ProjectTables() {}
}
