package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.store.sqlite.SqliteLayout;
import java.util.List;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The tables of units. Another layout makes the file anew: change the version with every change. A
 * memory's units are neighbours, so its first and last row stand for an index over them.
 */
final class UnitTables {
    /** Of the layout below. */
    static final String VERSION = "1";

    /** {@code CONU} in ASCII, in the file's header. */
    private static final int APPLICATION_ID = 0x434F4E55;

    private static final List<List<String>> STEPS =
            List.of(
                    List.of(
                            """
                            CREATE TABLE about (
                                name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
                            """,
                            "INSERT INTO about VALUES ('epoch', lower(hex(randomblob(16))))",
                            "INSERT INTO about VALUES ('next row', '0')",
                            """
                            CREATE TABLE memories (
                                id INTEGER PRIMARY KEY,
                                name TEXT NOT NULL UNIQUE,
                                size INTEGER NOT NULL,
                                modified INTEGER NOT NULL,
                                content INTEGER NOT NULL,
                                read INTEGER NOT NULL,
                                imported INTEGER NOT NULL,
                                deleted INTEGER NOT NULL,
                                edit_state TEXT NOT NULL,
                                first_row INTEGER NOT NULL,
                                end_row INTEGER NOT NULL,
                                taken_in INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE units (
                                row INTEGER PRIMARY KEY,
                                memory INTEGER NOT NULL,
                                deleted INTEGER NOT NULL,
                                source_hash INTEGER NOT NULL,
                                pair_hash INTEGER NOT NULL,
                                original INTEGER,
                                source TEXT NOT NULL,
                                target TEXT NOT NULL,
                                origin TEXT,
                                previous TEXT,
                                next TEXT,
                                text_id TEXT,
                                author TEXT,
                                changed INTEGER,
                                other_variant INTEGER NOT NULL) STRICT
                            """));

    /** What a crash of the machine takes is made again. */
    static final SqliteLayout LAYOUT =
            new SqliteLayout(APPLICATION_ID, STEPS, SynchronousMode.NORMAL);

    private UnitTables() {}
}
