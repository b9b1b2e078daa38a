package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.project.OpenProject;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MaintenanceInWindowTest {
    private static final int FIND = 1;
    private static final int VARIANTS = 3;

    @TempDir private Path folder;

    private ShownWindow shown;
    private Desk desk;
    private OpenProject project;

    @Start
    void start(Stage stage) {
        shown = ShownWindow.on(stage);
        desk = shown.desk();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(project, folder, "guide.txt", "Clean the filter.");
        TestProject.importUnits(
                project,
                folder,
                "m.tmx",
                "Open the lid.",
                "Deckel öffnen.",
                "Open the lid.",
                "Öffnen Sie den Deckel.");
        ProjectContents contents = ProjectContents.read(project);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> desk.workbench().activeRowProperty().get().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> isThere(robot, "#maintenance-memories"));
        await(() -> memories(robot).getItems().size() == 2);
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        project.close();
    }

    @Test
    void wordIsReplacedInAllUnitsAndTheReplacementUndone(FxRobot robot) throws Exception {
        choose(robot, FIND);
        await(() -> list(robot, "find").getItems().size() == 2);
        robot.clickOn("#maintenance-text").write("Deckel");
        robot.clickOn("#maintenance-replacing");
        robot.clickOn("#maintenance-replacement").write("Klappe");
        await(() -> text(robot, "#maintenance-find-replace").equals("Replace in 2 units"));
        await(() -> !robot.lookup("#maintenance-find-replace").query().isDisabled());
        robot.clickOn("#maintenance-find-replace");
        await(() -> text(robot, "#maintenance-message").equals("2 units changed."));
        await(() -> !robot.lookup("#maintenance-undo").queryAs(Button.class).isDisabled());
        robot.clickOn("#maintenance-undo");
        await(() -> text(robot, "#maintenance-message").contains("as they were"));
        assertThat(text(robot, "#maintenance-find-replace")).startsWith("Replace");
    }

    @Test
    void spaceTicksAndAButtonDeletes(FxRobot robot) throws Exception {
        choose(robot, VARIANTS);
        await(() -> list(robot, "variants").getItems().size() == 2);
        robot.interact(() -> {
            list(robot, "variants").getSelectionModel().selectFirst();
            list(robot, "variants").requestFocus();
        });
        robot.push(KeyCode.SPACE);
        await(() -> text(robot, "#maintenance-variants-delete").equals("Delete 1 unit"));
        robot.clickOn("#maintenance-variants-delete");
        await(() -> list(robot, "variants").getItems().isEmpty());
    }

    @Test
    void unitIsEditedInPlace(FxRobot robot) throws Exception {
        choose(robot, FIND);
        await(() -> list(robot, "find").getItems().size() == 2);
        robot.interact(() -> {
            list(robot, "find").getSelectionModel().selectLast();
            list(robot, "find").requestFocus();
        });
        robot.push(KeyCode.F2);
        await(() -> robot.lookup("#maintenance-find-edit-target").query().isFocused());
        robot.interact(() ->
                robot.lookup("#maintenance-find-edit-target")
                        .queryAs(TextArea.class)
                        .setText("Klappe auf."));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> text(robot, "#maintenance-message").equals("1 unit changed."));
        await(() -> !robot.lookup("#maintenance-find-editor").query().isVisible());
    }

    @Test
    void escapeClosesTheWindowFromAFieldToo(FxRobot robot) throws Exception {
        choose(robot, FIND);
        robot.clickOn("#maintenance-author");
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#maintenance-window").tryQuery().isEmpty());
    }

    private static void choose(FxRobot robot, int tab) {
        robot.interact(() ->
                robot.lookup("#maintenance-tabs")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .select(tab));
    }

    private static TableView<?> memories(FxRobot robot) {
        return robot.lookup("#maintenance-memories").queryTableView();
    }

    private static ListView<?> list(FxRobot robot, String name) {
        return robot.lookup("#maintenance-" + name + "-list").queryListView();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
