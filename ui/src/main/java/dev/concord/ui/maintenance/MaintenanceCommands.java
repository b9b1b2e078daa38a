package dev.concord.ui.maintenance;

import dev.concord.ui.control.ToolWindow;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Window;

/** The command that opens the care for the memories. */
public final class MaintenanceCommands {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 700;

    private final Desk desk;
    private final ToolWindow window;

    /**
     * @param owner over which the window stands
     */
    public MaintenanceCommands(Desk desk, Supplier<Window> owner) {
        this.desk = desk;
        this.window =
                new ToolWindow(
                        owner,
                        "maintenance-window",
                        desk.messages().text("maintenance.window.title"),
                        this::content,
                        WIDTH,
                        HEIGHT);
    }

    /** Adds it to the window's commands. */
    public void register() {
        desk.commands()
                .add(
                        Command.of(
                                        "maintenance.open",
                                        desk.messages().text("maintenance.open.title"),
                                        window::show,
                                        "Shortcut+Shift+K")
                                .when(desk.workbench().hasProject()));
    }

    private Parent content() {
        MaintenanceView view = new MaintenanceView(desk);
        window.showingProperty().subscribe(view::show);
        return view;
    }
}
