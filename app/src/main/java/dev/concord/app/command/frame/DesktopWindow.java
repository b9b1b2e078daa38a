package dev.concord.app.command.frame;

import dev.concord.memory.project.Projects;
import java.nio.file.Path;
import java.util.Optional;

/** Shows the window; behind it stands JavaFX, which no other command is to load. */
@FunctionalInterface
public interface DesktopWindow {
    /**
     * Shows the window and returns when the person has closed it.
     *
     * @param folder of the project to open; empty for none
     * @throws BadInputException when there is no display to show it on
     */
    void show(Projects projects, Optional<Path> folder) throws BadInputException;
}
