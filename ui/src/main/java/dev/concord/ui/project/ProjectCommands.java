package dev.concord.ui.project;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The commands about projects, with the choosers they ask by, and dropping files on the window. */
public final class ProjectCommands {
    private final Desk desk;
    private final Messages messages;
    private final ProjectViewModel projects;
    private final Supplier<Window> window;

    /**
     * @param window over which the dialogs stand
     */
    public ProjectCommands(Desk desk, ProjectViewModel projects, Supplier<Window> window) {
        this.desk = desk;
        this.messages = desk.messages();
        this.projects = projects;
        this.window = window;
    }

    /** Adds them to the window's commands. */
    public void register() {
        BooleanBinding open = desk.workbench().hasProject();
        List.of(
                        command(
                                "project.new",
                                messages.text("project.new.title"),
                                this::create,
                                "N"),
                        command(
                                "project.open",
                                messages.text("project.open.title"),
                                this::open,
                                "O"),
                        command(
                                        "project.add",
                                        messages.text("project.add.title"),
                                        this::add,
                                        "Shift+O")
                                .when(open),
                        command(
                                        "project.import",
                                        messages.text("project.import.title"),
                                        this::importResources,
                                        "Shift+I")
                                .when(open),
                        command(
                                        "project.merge",
                                        messages.text("project.merge.title"),
                                        projects::merge,
                                        "Shift+W")
                                .when(open),
                        Command.of(
                                        "project.settings",
                                        messages.text("project.settings.title"),
                                        this::settings)
                                .when(open),
                        Command.of(
                                        "project.close",
                                        messages.text("project.close.title"),
                                        projects::close)
                                .when(open))
                .forEach(desk.commands()::add);
    }

    /** Lets files and project folders be dropped on a node. */
    public void acceptDrops(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            projects.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void create() {
        new NewProjectDialog(messages, window.get()).showAndWait().ifPresent(projects::create);
    }

    private void open() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("project.open.title"));
        File chosen = chooser.showDialog(window.get());
        if (chosen != null) {
            projects.open(chosen.toPath());
        }
    }

    private void add() {
        List<Path> chosen = choose(messages.text("project.add.title"));
        if (!chosen.isEmpty()) {
            projects.addDocuments(chosen);
        }
    }

    private void importResources() {
        List<Path> chosen = choose(messages.text("project.import.title"));
        if (!chosen.isEmpty()) {
            projects.importResources(chosen);
        }
    }

    private void settings() {
        desk.workbench()
                .projectProperty()
                .get()
                .flatMap(project ->
                        new ProjectSettingsDialog(messages, window.get(), project).showAndWait())
                .ifPresent(projects::useStrategy);
    }

    private List<Path> choose(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        @Nullable List<File> files = chooser.showOpenMultipleDialog(window.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private static Command command(String id, String title, Runnable action, String key) {
        return Command.of(id, title, action, "Shortcut+" + key);
    }
}
