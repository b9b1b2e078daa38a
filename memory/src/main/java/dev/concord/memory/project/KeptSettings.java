package dev.concord.memory.project;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The settings of a project that is open: what counts now is what stands in its file. */
final class KeptSettings {
    private final Path file;
    private volatile ProjectSettings settings;

    KeptSettings(Path file, ProjectSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** Never waits. */
    ProjectSettings now() {
        return settings;
    }

    /** Writes other settings; when that fails, nothing has changed. */
    synchronized void change(UnaryOperator<ProjectSettings> change) throws ProjectException {
        ProjectSettings changed = change.apply(settings);
        new ProjectSettingsFile().write(changed, file);
        settings = changed;
    }
}
