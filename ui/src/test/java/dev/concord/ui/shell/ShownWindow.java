package dev.concord.ui.shell;

import dev.concord.ui.message.Messages;
import dev.concord.ui.task.BackgroundRunner;
import dev.concord.ui.task.FxThread;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TestProject;
import dev.concord.ui.workbench.UserSettings;
import java.util.Locale;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The main window as the program makes it, on a stage of a test. */
record ShownWindow(BackgroundRunner tasks, Desk desk, MainWindow window) {
    /** Shows it; on the JavaFX thread. */
    static ShownWindow on(Stage stage) {
        var tasks = new BackgroundRunner(new FxThread());
        var desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        var window =
                new MainWindow(desk, new Appearance(), new UserSettings(), TestProject.projects());
        stage.setScene(window.scene());
        stage.setWidth(1200);
        stage.setHeight(800);
        stage.show();
        return new ShownWindow(tasks, desk, window);
    }

    /** Ends what it has begun; off the JavaFX thread. */
    void close(FxRobot robot) {
        robot.interact(window::close);
        tasks.close();
    }
}
