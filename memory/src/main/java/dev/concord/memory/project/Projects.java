package dev.concord.memory.project;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes and opens projects. Call it off the JavaFX thread. */
public final class Projects {
    private final ProjectEnvironment environment;

    public Projects(ProjectEnvironment environment) {
        this.environment = environment;
    }

    /** An id that no other project has. Never waits. */
    public ProjectId newId(String name) {
        return ProjectId.named(name, environment.author().ids().get().value());
    }

    /**
     * Makes a project in a folder that has none; the folder may exist.
     *
     * @throws ProjectException when there is a project already or the folder cannot be written
     */
    public void create(Path root, ProjectSettings settings) throws ProjectException {
        var folder = new ProjectFolder(root);
        if (folder.isProject()) {
            throw new ProjectException(
                    folder.root()
                            + " is a Concord project already. Open it, or choose another folder.");
        }
        checkStore(settings.store());
        try {
            Files.createDirectories(folder.source());
            Files.createDirectories(folder.target());
            Files.createDirectories(folder.memories());
            Files.createDirectories(folder.glossaries());
        } catch (IOException e) {
            throw new ProjectException(
                    folder.root()
                            + " cannot be made ("
                            + e.getMessage()
                            + "). Choose a folder you may write to.",
                    e);
        }
        new ProjectSettingsFile().write(settings, folder.settings());
    }

    /**
     * Opens a project for work; one instance at a time.
     *
     * @throws ProjectException when it is none, is open elsewhere, or its settings are damaged
     * @throws StoreException when its own store cannot be read
     */
    public OpenProject open(Path root) throws ProjectException, StoreException {
        var folder = new ProjectFolder(root);
        if (!folder.isProject()) {
            throw new ProjectException(
                    folder.root()
                            + " is no Concord project: concord.json is missing. 'concord new' makes"
                            + " one.");
        }
        ProjectSettings settings = settings(folder);
        ProjectLock lock = ProjectLock.acquire(folder);
        try {
            return OpenProject.open(folder, settings, environment, lock);
        } catch (ProjectException | StoreException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What a project's file says, without opening the project. */
    public ProjectSettings settings(ProjectFolder folder) throws ProjectException {
        return new ProjectSettingsFile().read(folder.settings());
    }

    private static void checkStore(Optional<String> store) throws ProjectException {
        try {
            StoreSettings.choose(store, java.util.Map.of(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }
}
