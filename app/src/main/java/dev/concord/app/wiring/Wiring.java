package dev.concord.app.wiring;

import dev.concord.app.format.DocumentFormats;
import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.ledger.ChangeIds;
import dev.concord.memory.project.ProjectEnvironment;
import dev.concord.memory.project.Projects;
import dev.concord.memory.session.Author;
import dev.concord.memory.store.sqlite.SqliteLibrary;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Makes everything the program is made of. One for each process; what it makes shares the formats,
 * the clock and the source of ids.
 */
public final class Wiring {
    private final Map<String, String> variables;
    private final String user;
    private final Optional<Path> home;
    private final Clock clock = Clock.systemUTC();
    private final ChangeIds ids = new ChangeIds(clock, new SecureRandom());
    private final DocumentFormat format = new DocumentFormats();
    private final ChosenStores stores;

    /**
     * @param variables the process's environment variables
     * @param user name of the person at this machine, unless a command line says otherwise
     * @param home the folder of the distribution, where the samples are
     */
    public Wiring(Map<String, String> variables, String user, Optional<Path> home) {
        this(variables, user, home, Optional.empty());
    }

    private Wiring(
            Map<String, String> variables,
            String user,
            Optional<Path> home,
            Optional<SqliteLibrary> library) {
        this.stores = new ChosenStores(clock, library);
        this.home = home;
        this.variables = Map.copyOf(variables);
        this.user = user.isBlank() ? "unknown" : user.strip();
    }

    /** The wiring of this process. */
    public static Wiring ofProcess() {
        Map<String, String> variables = System.getenv();
        return new Wiring(
                variables,
                System.getProperty("user.name", ""),
                Optional.ofNullable(System.getProperty("concord.home")).map(Path::of),
                Optional.of(new SqliteLibrary(UserFolders.of(variables).cache())));
    }

    /**
     * Makes and opens projects.
     *
     * @param author signs the changes instead of the user
     * @param store address of the shared store that outranks all others
     */
    public Projects projects(Optional<String> author, Optional<String> store) {
        return new Projects(environment(author, store));
    }

    /** Everything that can be extracted and merged. */
    public DocumentFormat format() {
        return format;
    }

    /** Makes ids that are never given twice. */
    public ChangeIds ids() {
        return ids;
    }

    /** Makes stores. */
    public ChosenStores stores() {
        return stores;
    }

    /** The folder of the distribution; empty when the program does not run from one. */
    public Optional<Path> home() {
        return home;
    }

    /** The process's environment variables. */
    public Map<String, String> variables() {
        return variables;
    }

    /** The person's own folders. */
    public UserFolders folders() {
        return UserFolders.of(variables);
    }

    private ProjectEnvironment environment(Optional<String> author, Optional<String> store) {
        return new ProjectEnvironment(
                format, stores, new Author(author.orElse(user), clock, ids), variables, store);
    }
}
