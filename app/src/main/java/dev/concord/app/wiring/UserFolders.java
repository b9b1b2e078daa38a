package dev.concord.app.wiring;

import java.nio.file.Path;
import java.util.Map;

/**
 * The person's own folders for what is no project, as the XDG Base Directory Specification has
 * them. None is made before something is written there.
 *
 * @param config what the person has chosen
 * @param state what tells of past runs: logs and reports
 * @param cache what can be made again
 */
public record UserFolders(Path config, Path state, Path cache) {
    private static final String OURS = "concord";

    /**
     * The folders of the person who runs this.
     *
     * @param variables the process's environment variables
     */
    public static UserFolders of(Map<String, String> variables) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new UserFolders(
                chosen(variables, "XDG_CONFIG_HOME", home.resolve(".config")),
                chosen(variables, "XDG_STATE_HOME", home.resolve(".local").resolve("state")),
                chosen(variables, "XDG_CACHE_HOME", home.resolve(".cache")));
    }

    /** What the person has chosen for all projects. */
    public Path settings() {
        return config.resolve("settings.properties");
    }

    /** Reports of defects. */
    public Path reports() {
        return state.resolve("reports");
    }

    /** What a window noted while it was open. */
    public Path logs() {
        return state.resolve("logs");
    }

    private static Path chosen(Map<String, String> variables, String name, Path otherwise) {
        String value = variables.getOrDefault(name, "");
        return (value.isBlank() ? otherwise : Path.of(value)).resolve(OURS);
    }
}
