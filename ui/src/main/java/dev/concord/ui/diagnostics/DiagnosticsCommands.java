package dev.concord.ui.diagnostics;

import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The commands that show how things are. */
public final class DiagnosticsCommands {
    private final Desk desk;
    private final DiagnosticsViewModel diagnostics;
    private final Supplier<Window> window;

    /**
     * @param window over which the dialog stands
     */
    public DiagnosticsCommands(
            Desk desk, DiagnosticsViewModel diagnostics, Supplier<Window> window) {
        this.desk = desk;
        this.diagnostics = diagnostics;
        this.window = window;
    }

    /** Adds them to the window's commands. */
    public void register() {
        desk.commands()
                .add(
                        Command.of(
                                        "diagnostics.health",
                                        desk.messages().text("diagnostics.health.command"),
                                        this::show)
                                .when(desk.workbench().hasProject()));
    }

    private void show() {
        new HealthDialog(desk.messages(), window.get(), diagnostics).show();
    }
}
