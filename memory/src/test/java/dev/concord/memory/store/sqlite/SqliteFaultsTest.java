package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFaultsTest {
    private static final int PAGE_BYTES = 4096;

    /** Of the file's header, as in "The SQLite Database File Format", 1.3.3. */
    private static final int WRITE_FORMAT_OFFSET = 18;

    @TempDir Path folder;

    private Path file;
    private SqliteDatabase database;
    private SqliteStore store;

    @BeforeEach
    void connect() {
        file = folder.resolve("memory.db");
        database = new SqliteDatabase(file, ProjectTables.LAYOUT);
        store = new SqliteStore(database, new ProjectId("manual"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void pragma(String pragma) throws StoreException {
        database.write(connection -> {
            SqliteDatabase.execute(connection, "PRAGMA " + pragma);
            return true;
        });
    }

    private static void assertFails(ThrowingCallable call, Reason reason, String... words) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason))
                .message()
                .contains(words);
    }

    @Test
    void aFullDiskLosesOnlyTheChangeThatWasRefused() throws StoreException {
        store.open();
        String megabyte = "x".repeat(1 << 20);
        store.commit(Changes.first("a", "1", "Eins"));
        pragma("max_page_count = 60");

        assertFails(
                () -> store.commitForExchange(Changes.first("b", "2", megabyte)),
                Reason.NOT_WRITABLE,
                file.toString(),
                "full",
                "Free some space");

        assertThat(store.open().standing()).hasSize(1);
        assertThat(store.outbox().size()).isZero();
        assertThat(store.commit(Changes.first("c", "3", "Drei")))
                .isEqualTo(new CommitResult.Accepted(2));
        pragma("max_page_count = 100000");
        assertThat(store.commitForExchange(Changes.first("b", "2", megabyte)))
                .isEqualTo(new CommitResult.Accepted(3));
    }

    @Test
    void aStoreThatMayNotWriteSaysSoAndGoesOnReading() throws StoreException {
        store.open();
        store.commit(Changes.first("a", "1", "Eins"));
        pragma("query_only = ON");

        assertFails(
                () -> store.commit(Changes.first("b", "2", "Zwei")),
                Reason.NOT_WRITABLE,
                file.toString(),
                "read-only");
        assertThat(store.since(0, 10)).hasSize(1);
    }

    @Test
    void openRefusesAFileThatMayOnlyBeRead() throws IOException, StoreException {
        store.open();
        store.close();
        // A newer write format than it knows is read-only to SQLite, even for the superuser.
        overwrite(file, WRITE_FORMAT_OFFSET, new byte[] {3});
        byte[] content = Files.readAllBytes(file);

        assertFails(store::open, Reason.NOT_WRITABLE, file.toString(), "read-only");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void openRefusesAFolderThatCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "a file, not a folder");
        SqliteStore misplaced =
                new SqliteStore(
                        folder.resolve("notes.txt").resolve("memory.db"),
                        new ProjectId("manual"),
                        Clock.systemUTC());

        assertFails(misplaced::open, Reason.NOT_WRITABLE, "notes.txt");
    }

    @Test
    void openRefusesAFolderInPlaceOfTheFile() throws IOException {
        Files.createDirectory(file);

        assertFails(store::open, Reason.NOT_WRITABLE, file.toString());
    }

    @Test
    void openLeavesAFileThatIsNoDatabaseAsItIs() throws IOException {
        byte[] content = "This is no database. ".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);

        assertFails(
                store::open,
                Reason.CORRUPT,
                file.toString(),
                "Nothing in it was overwritten",
                "backup");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void openLeavesADamagedDatabaseAsItIs() throws IOException, StoreException {
        store.open();
        for (int i = 0; i < 50; i++) {
            store.commit(Changes.first("c" + i, "" + i, "x".repeat(2_000)));
        }
        store.close();
        byte[] garbage = new byte[(int) Files.size(file) - 5 * PAGE_BYTES];
        Arrays.fill(garbage, (byte) 0x5a);
        overwrite(file, 3 * PAGE_BYTES, garbage);
        byte[] content = Files.readAllBytes(file);

        assertFails(store::open, Reason.CORRUPT, file.toString(), "damaged");

        store.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    private static void overwrite(Path file, long from, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), from);
        }
    }

    @Test
    void openRefusesATruncatedDatabase() throws IOException, StoreException {
        store.open();
        for (int i = 0; i < 50; i++) {
            store.commit(Changes.first("c" + i, "" + i, "x".repeat(2_000)));
        }
        store.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertFails(store::open, Reason.CORRUPT, file.toString(), "damaged");
    }

    @Test
    void openDoesNotTakeAnEmptiedFileForANewProject() throws IOException {
        Files.createFile(file);

        assertFails(store::open, Reason.CORRUPT, file.toString(), "empty file");
        assertThat(file).isEmptyFile();
    }

    @Test
    void openRefusesTheDatabaseOfAnotherProgram() throws StoreException {
        store.open();
        pragma("application_id = 7");
        store.close();

        assertFails(store::open, Reason.REFUSED, file.toString(), "another program");
    }

    @Test
    void openRefusesTablesOfANewerConcord() throws StoreException {
        store.open();
        pragma("user_version = 99");
        store.close();

        assertFails(store::open, Reason.REFUSED, file.toString(), "newer Concord", "99");
    }

    @Test
    void anUnreadableChangeIsNamedByItsRevision() throws StoreException {
        store.open();
        store.commit(Changes.first("a", "1", "Eins"));
        store.commit(Changes.first("b", "2", "Zwei"));
        database.write(connection -> {
            SqliteDatabase.execute(
                    connection, "UPDATE ledger SET payload = '{]' WHERE revision = 2");
            return true;
        });

        assertFails(store::open, Reason.CORRUPT, file.toString(), "change 2 cannot be read");
        assertFails(() -> store.since(0, 10), Reason.CORRUPT, "change 2 cannot be read");
        assertThat(store.since(0, 1)).extracting(Recorded::revision).containsExactly(1L);
    }

    @Test
    void aClosedStoreRefusesWorkInWords() throws StoreException {
        store.open();
        store.close();
        store.close();

        assertFails(
                () -> store.commit(Changes.first("a", "1", "Eins")),
                Reason.UNAVAILABLE,
                "not open");
    }

    @Test
    void anotherProcessHoldingTheFileIsNamedAsSuch() throws StoreException {
        store.open();
        SqliteDatabase other = new SqliteDatabase(file, ProjectTables.LAYOUT);
        other.open();
        try (other) {
            pragma("busy_timeout = 10");
            other.write(connection -> {
                assertFails(
                        () -> store.commit(Changes.first("a", "1", "Eins")),
                        Reason.IN_USE,
                        file.toString(),
                        "Another program");
                return true;
            });
        }
        assertThat(store.since(0, 1)).isEmpty();
    }
}
