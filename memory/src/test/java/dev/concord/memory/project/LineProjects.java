package dev.concord.memory.project;

import dev.concord.memory.ledger.ChangeIds;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.session.Author;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.SharedStore;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.store.sqlite.SqliteStore;
import dev.concord.memory.store.sqlite.units.SqliteUnitStore;
import dev.concord.memory.store.valkey.ValkeySettings;
import dev.concord.memory.store.valkey.ValkeyStore;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.units.UnitStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Makes and opens projects of documents with lines, over the stores of the program. */
public final class LineProjects {
    private LineProjects() {}

    /** Projects of a person who works alone. */
    public static Projects alone(String person, Clock clock) {
        return of(person, clock, Optional.empty(), UnaryOperator.identity());
    }

    /**
     * Projects of a person.
     *
     * @param address of the shared store
     * @param memories what a project's translation memory is replaced by
     */
    public static Projects of(
            String person,
            Clock clock,
            Optional<String> address,
            UnaryOperator<TranslationMemory> memories) {
        var author = new Author(person, clock, new ChangeIds(clock, RandomGenerator.getDefault()));
        return new Projects(
                new ProjectEnvironment(
                        new LineFormat(), new Stores(clock), author, Map.of(), address, memories));
    }

    private record Stores(Clock clock) implements StoreProvider {
        @Override
        public LocalStore local(Path database, ProjectId project) {
            return new SqliteStore(database, project, clock);
        }

        @Override
        public UnitStore units(Path database) {
            return new SqliteUnitStore(database, clock);
        }

        @Override
        public SharedStore shared(StoreUrl url, ProjectId project) {
            return new ValkeyStore(
                    url, project, ValkeySettings.DEFAULT, () -> UUID.randomUUID().toString());
        }
    }
}
