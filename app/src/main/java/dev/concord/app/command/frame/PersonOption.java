package dev.concord.app.command.frame;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who signs changes, and with whom they are shared. */
public final class PersonOption {
    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who signs the changes (default: the user's name).")
    private @Nullable String author;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description =
                    "Shared store: valkey://, valkeys://, redis:// or rediss://host:port. Outranks"
                            + " CONCORD_STORE, VALKEY_URL, REDIS_URL and the project's own.")
    private @Nullable String store;

    /** The name given. */
    public Optional<String> author() {
        return Optional.ofNullable(author).filter(name -> !name.isBlank());
    }

    /** The address given. */
    public Optional<String> store() {
        return Optional.ofNullable(store);
    }
}
