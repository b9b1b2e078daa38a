package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The file with its two connections: one that writes, one that reads, each guarded by its own lock,
 * so that reading never waits for a disk flush and no reader sees half a transaction.
 */
public final class SqliteDatabase implements AutoCloseable {
    private static final int BUSY_MILLIS = 5_000;

    private final Path file;
    private final SqliteLayout layout;
    private final SqliteProblems problems;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable Connection writer;
    private @Nullable Connection reader;

    /** What is done inside a transaction. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        /** Does it; whatever it throws undoes it. */
        T on(Connection connection) throws SQLException, StoreException, X;
    }

    /** Touches nothing yet. */
    public SqliteDatabase(Path file, SqliteLayout layout) {
        this.file = file.toAbsolutePath();
        this.layout = layout;
        this.problems = new SqliteProblems(this.file);
    }

    public Path file() {
        return file;
    }

    /** Connects, checks the file and makes what is missing; nothing happens when it is open. */
    public void open() throws StoreException {
        writing.lock();
        reading.lock();
        try {
            if (writer == null) {
                connect();
            }
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    private void connect() throws StoreException {
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            refuseEmptied();
            boolean endedInGoodOrder = !Files.exists(walFile());
            writer = connection();
            new SqliteSchema(file, layout).prepare(writer, endedInGoodOrder);
            reader = readingConnection();
        } catch (SQLException e) {
            disconnect();
            throw problems.translate(e);
        } catch (StoreException e) {
            disconnect();
            throw e;
        } catch (IOException e) {
            throw problems.unreachableFolder(e);
        }
    }

    /** SQLite takes a file of no length for a new database: lost work would look like no work. */
    private void refuseEmptied() throws IOException, StoreException {
        if (Files.isRegularFile(file) && Files.size(file) == 0 && !Files.exists(walFile())) {
            throw problems.emptied();
        }
    }

    /** It stays behind when the last user of the file died. */
    private Path walFile() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private Connection readingConnection() throws SQLException {
        Connection connection = connection();
        execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    private Connection connection() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(layout.synchronous());
        config.enforceForeignKeys(true);
        // Nobody asks for them, and the driver would query the last one after every insert.
        config.setGetGeneratedKeys(false);
        String name = file.toString();
        // The driver reads parameters after a question mark; only in a URI can it be escaped.
        return config.createConnection("jdbc:sqlite:" + (name.contains("?") ? file.toUri() : name));
    }

    /** Does all of the work or, when anything fails, none of it; durable on return. */
    public <T, X extends Exception> T write(Work<T, X> work) throws StoreException, X {
        writing.lock();
        try {
            return transaction(requireOpen(writer), "BEGIN IMMEDIATE", work);
        } finally {
            writing.unlock();
        }
    }

    /** Reads from one state of the file. */
    public <T, X extends Exception> T read(Work<T, X> work) throws StoreException, X {
        reading.lock();
        try {
            return transaction(requireOpen(reader), "BEGIN", work);
        } finally {
            reading.unlock();
        }
    }

    /** Reads from one state of the file without holding up other readers, however long it takes. */
    public <T, X extends Exception> T readLong(Work<T, X> work) throws StoreException, X {
        try (Connection own = newReader()) {
            return transaction(own, "BEGIN", work);
        } catch (SQLException e) {
            throw problems.translate(e);
        }
    }

    /** A connection that only reads, for the caller to close. */
    public Connection newReader() throws StoreException {
        reading.lock();
        try {
            requireOpen(reader);
            return readingConnection();
        } catch (SQLException e) {
            throw problems.translate(e);
        } finally {
            reading.unlock();
        }
    }

    private Connection requireOpen(@Nullable Connection connection) throws StoreException {
        if (connection == null) {
            throw new StoreException(
                    Reason.UNAVAILABLE, "The project's memory " + file + " is not open.");
        }
        return connection;
    }

    private <T, X extends Exception> T transaction(
            Connection connection, String begin, Work<T, X> work) throws StoreException, X {
        boolean isDone = false;
        try {
            execute(connection, begin);
            T result = work.on(connection);
            execute(connection, "COMMIT");
            isDone = true;
            return result;
        } catch (SQLException e) {
            throw problems.translate(e);
        } finally {
            if (!isDone) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException _) {
            // Some failures, a full disk for one, have made SQLite roll back already.
        }
    }

    /** Executes one statement that gives nothing. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one value that a query gives. */
    public static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            disconnect();
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    private void disconnect() {
        close(reader);
        close(writer);
        reader = null;
        writer = null;
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // Everything acknowledged is in the file or its WAL, which the next open takes in.
        }
    }
}
