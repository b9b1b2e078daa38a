package dev.concord.memory.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which shared store is meant, when several places name one. */
public final class StoreSettings {
    /** Variables of the environment, the first that is set wins. */
    private static final List<String> VARIABLES =
            List.of("CONCORD_STORE", "VALKEY_URL", "REDIS_URL");

    private StoreSettings() {}

    /**
     * The store to use: the command line outranks the environment, the environment outranks the
     * project file. Blank counts as not set.
     *
     * @param project the URL in the project file; it may not hold a password
     * @return empty when no place names one
     * @throws IllegalArgumentException naming the place, what is wrong with it and the remedy
     */
    public static Optional<StoreUrl> choose(
            Optional<String> project,
            Map<String, String> environment,
            Optional<String> commandLine) {
        Optional<StoreUrl> ofProject = ofProject(project);
        if (isSet(commandLine)) {
            return Optional.of(parse("the command line", commandLine.get()));
        }
        for (String variable : VARIABLES) {
            Optional<String> value = Optional.ofNullable(environment.get(variable));
            if (isSet(value)) {
                return Optional.of(parse("the environment variable " + variable, value.get()));
            }
        }
        return ofProject;
    }

    /** A password in a project file is refused even if another place wins: it is out already. */
    private static Optional<StoreUrl> ofProject(Optional<String> project) {
        if (!isSet(project)) {
            return Optional.empty();
        }
        StoreUrl url = parse("the project file", project.get());
        if (url.password().isPresent()) {
            throw new IllegalArgumentException(
                    "The store's address in the project file holds a password, and project files"
                            + " are passed on. Take it out there, change it on the server, and put"
                            + " the whole address into the environment variable CONCORD_STORE");
        }
        return Optional.of(url);
    }

    private static boolean isSet(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).isPresent();
    }

    private static StoreUrl parse(String place, String text) {
        try {
            return StoreUrl.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("In " + place + ": " + e.getMessage(), e);
        }
    }
}
