package dev.concord.app.wiring;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.project.StoreProvider;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.store.sqlite.SqliteLibrary;
import dev.concord.memory.store.sqlite.SqliteStore;
import dev.concord.memory.store.sqlite.units.SqliteUnitStore;
import dev.concord.memory.store.valkey.ValkeySettings;
import dev.concord.memory.store.valkey.ValkeyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The adapters that were chosen: SQLite for a project's own store, Valkey for a shared one. */
public final class ChosenStores implements StoreProvider {
    private final Clock clock;
    private final Optional<SqliteLibrary> library;

    /**
     * @param library what SQLite is loaded from; else the driver finds its own way
     */
    ChosenStores(Clock clock, Optional<SqliteLibrary> library) {
        this.clock = clock;
        this.library = library;
    }

    @Override
    public LocalStore local(Path database, ProjectId project) {
        library.ifPresent(SqliteLibrary::use);
        return new SqliteStore(database, project, clock);
    }

    @Override
    public SqliteUnitStore units(Path database) {
        library.ifPresent(SqliteLibrary::use);
        return new SqliteUnitStore(database, clock);
    }

    @Override
    public ValkeyStore shared(StoreUrl address, ProjectId project) {
        return new ValkeyStore(
                address, project, ValkeySettings.DEFAULT, () -> UUID.randomUUID().toString());
    }
}
