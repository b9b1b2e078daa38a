package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import dev.concord.memory.store.sqlite.SqliteDatabase;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.units.FileMark;
import dev.concord.memory.tm.units.MemoryFacts;
import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.StoredMemory;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitChange;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitGrouping;
import dev.concord.memory.tm.units.UnitStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Units in one SQLite file.
 *
 * <p>Threads: one writes at a time; reading by row and scanning have connections of their own and
 * wait for nobody.
 */
public final class SqliteUnitStore implements UnitStore {
    private final SqliteDatabase database;
    private final Clock clock;
    private volatile RowReaders readers;
    private volatile String languages = "";

    /** Above every row that was given since this was opened. */
    private volatile long nextRow;

    /**
     * Touches nothing yet.
     *
     * @param file made at {@link #open} when it is missing
     */
    public SqliteUnitStore(Path file, Clock clock) {
        this.database = new SqliteDatabase(file, UnitTables.LAYOUT);
        this.clock = clock;
        this.readers = new RowReaders(database);
    }

    @Override
    public void open(String projectLanguages) throws StoreException {
        languages = projectLanguages;
        try {
            database.open();
            if (!isOfThisKind()) {
                makeAnew();
            }
            nextRow = database.read(MemoryTable::nextRow);
        } catch (StoreException e) {
            if (e.reason() != Reason.CORRUPT && e.reason() != Reason.REFUSED) {
                throw e;
            }
            makeAnew();
        }
    }

    private boolean isOfThisKind() throws StoreException {
        return database.read(connection -> MemoryTable.about(connection, "kind").equals(kind()));
    }

    private String kind() {
        return UnitTables.VERSION + " " + languages;
    }

    @Override
    public void makeAnew() throws StoreException {
        readers.close();
        database.close();
        Path file = database.file();
        try {
            for (String part : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            }
        } catch (IOException e) {
            throw new StoreException(
                    Reason.NOT_WRITABLE,
                    file + " cannot be made anew (" + e.getMessage() + "). Delete it by hand.",
                    e);
        }
        database.open();
        database.write(connection -> {
            MemoryTable.setAbout(connection, "kind", kind());
            // Whoever still has a row of the old file must not meet another unit in the new one.
            MemoryTable.setNextRow(connection, nextRow);
            return true;
        });
        readers = new RowReaders(database);
    }

    @Override
    public String epoch() throws StoreException {
        return database.read(connection -> MemoryTable.about(connection, "epoch"));
    }

    @Override
    public List<StoredMemory> memories() throws StoreException {
        return database.read(connection ->
                MemoryTable.all(connection).stream().map(MemoryTable.Row::memory).toList());
    }

    @Override
    public int size() throws StoreException {
        return database.read(connection ->
                Integer.parseInt(
                        SqliteDatabase.value(
                                connection,
                                "SELECT coalesce(sum(end_row - first_row - deleted), 0)"
                                        + " FROM memories")));
    }

    @Override
    public <X extends Exception> Replacement put(String name, MemoryWork<X> work)
            throws StoreException, X {
        return database.write(connection -> {
            Optional<MemoryTable.Row> old = MemoryTable.named(connection, name);
            if (old.isPresent()) {
                MemoryTable.remove(connection, old.get());
            }
            StoredMemory added = insert(connection, name, work);
            return new Replacement(
                    added, old.map(row -> row.memory().rows()).orElse(RowRange.NONE));
        });
    }

    private <X extends Exception> StoredMemory insert(
            Connection connection, String name, MemoryWork<X> work)
            throws SQLException, StoreException, X {
        long first = MemoryTable.nextRow(connection);
        long id = MemoryTable.newId(connection);
        try (var insert = new UnitInsert(connection, id, first)) {
            MemoryFacts facts = work.fill(insert);
            var memory =
                    new StoredMemory(
                            name,
                            facts,
                            new RowRange(first, insert.end()),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS));
            MemoryTable.add(connection, new MemoryTable.Row(id, memory), insert.deleted());
            MemoryTable.setNextRow(connection, insert.end());
            nextRow = insert.end();
            return memory;
        } catch (UnitInsert.Failure e) {
            throw e.reason();
        }
    }

    @Override
    public RowRange remove(String name) throws StoreException {
        return database.write(connection -> {
            Optional<MemoryTable.Row> old = MemoryTable.named(connection, name);
            if (old.isEmpty()) {
                return RowRange.NONE;
            }
            MemoryTable.remove(connection, old.get());
            return old.get().memory().rows();
        });
    }

    @Override
    public List<StoredUnit> read(long... rows) throws StoreException {
        return readers.read(rows);
    }

    @Override
    public boolean sources(RowRange rows, SourceSink sources, MemoryProgress progress)
            throws StoreException {
        return database.readLong(
                connection -> new UnitScan(connection, progress).sources(rows, sources));
    }

    @Override
    public boolean scan(UnitFilter filter, Consumer<StoredUnit> units, MemoryProgress progress)
            throws StoreException {
        return database.readLong(
                connection -> new UnitScan(connection, progress).units(filter, units));
    }

    @Override
    public boolean groups(
            UnitGrouping by, Consumer<List<StoredUnit>> groups, MemoryProgress progress)
            throws StoreException {
        List<long[]> found =
                database.readLong(connection -> new UnitGroups(connection, by, progress).rows());
        for (int i = 0; i < found.size(); i++) {
            if (!progress.goesOn((double) i / found.size())) {
                return false;
            }
            List<StoredUnit> units = read(found.get(i));
            if (units.size() > 1) {
                groups.accept(units);
            }
        }
        return progress.goesOn(1);
    }

    @Override
    public void change(String memory, List<UnitChange> changes, String editState)
            throws StoreException {
        database.write(connection -> {
            try (var update = new UnitUpdate(connection)) {
                for (UnitChange change : changes) {
                    update.apply(change);
                }
            }
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE memories SET edit_state = ? WHERE name = ?")) {
                update.setString(1, editState);
                update.setString(2, memory);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public void markFile(String memory, FileMark file) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE memories SET modified = ? WHERE name = ?")) {
                update.setLong(1, file.modified());
                update.setString(2, memory);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public List<OriginalPair> originals(String memory, Set<Long> pairs) throws StoreException {
        return database.readLong(connection -> OriginalPairs.of(connection, memory, pairs));
    }

    @Override
    public List<OriginalPair> originalPairs(long... rows) throws StoreException {
        return database.read(connection -> OriginalPairs.of(connection, rows));
    }

    @Override
    public void close() {
        readers.close();
        database.close();
    }
}
