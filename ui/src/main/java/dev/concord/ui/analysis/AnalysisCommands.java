package dev.concord.ui.analysis;

import dev.concord.ui.control.ToolWindow;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The command that counts the open project and shows the figures. */
public final class AnalysisCommands {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 460;

    private final Desk desk;
    private final AnalysisViewModel analysis;
    private final ToolWindow window;

    /**
     * @param owner over which the window stands
     */
    public AnalysisCommands(Desk desk, AnalysisViewModel analysis, Supplier<Window> owner) {
        this.desk = desk;
        this.analysis = analysis;
        this.window =
                new ToolWindow(
                        owner,
                        "analysis-window",
                        desk.messages().text("analysis.window.title"),
                        () -> new AnalysisView(desk.messages(), analysis),
                        WIDTH,
                        HEIGHT);
    }

    /** Adds it to the window's commands. */
    public void register() {
        desk.commands()
                .add(
                        Command.of(
                                        "analysis.run",
                                        desk.messages().text("analysis.run.title"),
                                        this::show)
                                .when(desk.workbench().hasProject()));
    }

    private void show() {
        window.show();
        analysis.run();
    }
}
