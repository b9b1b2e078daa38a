package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
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
class ConcordanceInWindowTest {
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
        TestProject.add(project, folder, "guide.txt", "Clean the device.", "Switch on the device.");
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                new SegmentKey("guide.txt", "1"), "Reinigen Sie das Gerät."));
        ProjectContents contents = ProjectContents.read(project);
        robot.interact(() -> desk.workbench().showProject(contents));
        robot.interact(() -> desk.workbench().show(new SegmentKey("guide.txt", "2")));
        await(() -> desk.workbench().activeIndexProperty().get() == 1);
        await(() -> text(robot, "#segment-target").isFocused());
        robot.interact(() -> text(robot, "#segment-source").selectRange(14, 20));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#concordance-query").tryQuery().isPresent());
        await(() -> hits(robot).getItems().size() == 1);
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        project.close();
    }

    @Test
    void selectionIsLookedForAndItsSideChosen(FxRobot robot) {
        assertThat(robot.lookup("#concordance-query").queryAs(TextField.class).getText())
                .isEqualTo("device");
        assertThat(robot.lookup("#concordance-status").queryAs(Label.class).getText())
                .isEqualTo("1 unit");
    }

    @Test
    void enterInsertsTheTargetAndGoesBackToTheSegment(FxRobot robot) throws Exception {
        robot.push(KeyCode.DOWN);
        await(() -> hits(robot).isFocused());
        robot.push(KeyCode.ENTER);
        await(() -> text(robot, "#segment-target").getText().equals("Reinigen Sie das Gerät."));
        assertThat(robot.lookup("#concordance-window").tryQuery()).isEmpty();
    }

    @Test
    void hitIsEditedInPlace(FxRobot robot) throws Exception {
        robot.push(KeyCode.DOWN);
        await(() -> hits(robot).isFocused());
        robot.push(KeyCode.F2);
        await(() -> text(robot, "#concordance-target").isEditable());
        robot.interact(() -> text(robot, "#concordance-target").setText("Säubern Sie das Gerät."));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() ->
                project.sessions()
                        .standing(new SegmentKey("guide.txt", "1"))
                        .orElseThrow()
                        .target()
                        .startsWith("Säubern"));
        await(() -> !text(robot, "#concordance-target").isEditable());
        assertThat(text(robot, "#concordance-target").getText()).startsWith("Säubern");
    }

    @Test
    void escapeLeavesTheEditingFirstAndTheWindowThen(FxRobot robot) throws Exception {
        robot.push(KeyCode.DOWN);
        await(() -> hits(robot).isFocused());
        robot.push(KeyCode.F2);
        await(() -> text(robot, "#concordance-target").isEditable());
        robot.push(KeyCode.ESCAPE);
        await(() -> !text(robot, "#concordance-target").isEditable());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#concordance-window").tryQuery().isEmpty());
    }

    private static TextArea text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(TextArea.class).orElseGet(TextArea::new);
    }

    private static ListView<?> hits(FxRobot robot) {
        return robot.lookup("#concordance-hits").queryAs(ListView.class);
    }
}
