package dev.concord.app;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.DesktopWindow;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.Projects;
import dev.concord.ui.message.Messages;
import dev.concord.ui.shell.Appearance;
import dev.concord.ui.shell.MainWindow;
import dev.concord.ui.task.BackgroundRunner;
import dev.concord.ui.task.FxThread;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.UserSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window and what stands behind it, from the first frame to the last write. */
final class DesktopApplication implements DesktopWindow {
    private final Path settingsFile;

    /**
     * @param settingsFile keeps what the person chooses for all projects
     */
    DesktopApplication(Path settingsFile) {
        this.settingsFile = settingsFile;
    }

    @Override
    public void show(Projects projects, Optional<Path> folder) throws BadInputException {
        var closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> begin(new Stage(), projects, folder, closed));
        } catch (UnsupportedOperationException e) {
            throw new BadInputException(
                    "There is no display to open the window on. Set DISPLAY, or give it one:"
                            + " xvfb-run -a concord …",
                    e);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(
            Stage stage, Projects projects, Optional<Path> folder, CountDownLatch closed) {
        var tasks = new BackgroundRunner(new FxThread());
        Desk desk = Desk.of(tasks, new Messages(Locale.getDefault()));
        var settings = new UserSettings();
        settings.keep(desk, new SettingsFile(settingsFile));
        var window = new MainWindow(desk, new Appearance(), settings, projects);
        stage.setTitle("Concord");
        desk.workbench().projectProperty().subscribe(project -> stage.setTitle(title(project)));
        stage.setScene(window.scene());
        stage.setOnHidden(_ -> {
            end(desk, window, tasks);
            closed.countDown();
        });
        stage.show();
        folder.ifPresent(path -> open(desk, projects, path));
    }

    private static void open(Desk desk, Projects projects, Path folder) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> ProjectContents.read(projects.open(folder)),
                        Outcome.of(
                                desk.workbench()::showProject,
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        desk.messages()
                                                                .text("editor.open.failed", folder),
                                                        desk.messages().text("editor.open.kept"),
                                                        problem)));
    }

    private static void end(Desk desk, MainWindow window, BackgroundRunner tasks) {
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        window.close();
        desk.workbench().hideProject();
        project.ifPresent(open ->
                desk.tasks()
                        .inOrder()
                        .run(
                                () -> {
                                    open.close();
                                    return open;
                                },
                                Outcome.of(_ -> {}, _ -> {})));
        tasks.close();
    }

    private static String title(Optional<OpenProject> project) {
        return project.map(open -> open.settings().name() + " – Concord").orElse("Concord");
    }
}
