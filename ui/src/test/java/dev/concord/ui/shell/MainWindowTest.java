package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.editor.EditorView;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.StoreState;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    @TempDir private Path folder;

    private ShownWindow shown;
    private Desk desk;
    private @Nullable OpenProject project;

    @Start
    void start(Stage stage) {
        shown = ShownWindow.on(stage);
        desk = shown.desk();
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        if (project != null) {
            project.close();
        }
    }

    @Test
    void emptyWindowSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup("#editor-empty").queryAs(Label.class).getText())
                .contains("Open a project");
    }

    @Test
    void typingAndControlEnterConfirmsAndGoesOn(FxRobot robot) throws Exception {
        open(robot, "Switch on the device.", "Clean the device.");
        robot.clickOn("#segment-target").write("Einschalten");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> row(0).state() == SegmentState.TRANSLATED);
        assertThat(row(0).target()).isEqualTo("Einschalten");
        await(() -> desk.workbench().activeIndexProperty().get() == 1);
        await(() -> target(robot).isFocused() && target(robot).getText().isEmpty());
    }

    @Test
    void typedKeysGoIntoTheNextSegmentAtOnce(FxRobot robot) throws Exception {
        open(robot, "One.", "Two.");
        robot.clickOn("#segment-target").write("eins");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> desk.workbench().activeIndexProperty().get() == 1);
        await(() -> target(robot).isFocused());
        robot.write("zwei");
        assertThat(target(robot).getText()).isEqualTo("zwei");
    }

    @Test
    void alarmStandsUnderTheRowWithItsAnswers(FxRobot robot) throws Exception {
        open(robot, "Switch on the device.", "Clean it.");
        robot.clickOn("#segment-target").write("Vorrichtung ein");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> robot.lookup("#alarm-text").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(robot.lookup("#alarm-text").queryAs(Label.class).getText()).contains("Ger");
        robot.clickOn("#alarm-review");
        assertThat(desk.workbench().perspectiveProperty().get()).isEqualTo(Perspective.REVIEW);
        assertThat(desk.workbench().reviewedTermProperty().get()).contains("device");
    }

    @Test
    void longDocumentShowsTheActiveRowWhereverItIs(FxRobot robot) throws Exception {
        String[] lines = new String[3_000];
        Arrays.setAll(lines, number -> "Sentence number " + (number + 1) + " of a long document.");
        open(robot, lines);
        robot.interact(() -> desk.workbench().show(new SegmentKey("guide.txt", "2500")));
        await(() -> target(robot).isFocused());
        assertThat(target(robot).localToScene(target(robot).getBoundsInLocal()).getMinY())
                .isBetween(100.0, 800.0);
        robot.write("hier");
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        await(() -> row(2_499).draft());
        assertThat(row(2_499).target()).isEqualTo("hier");
    }

    @Test
    void focusWaitsInTheEditorWhileTheRowIsScrolledAway(FxRobot robot) throws Exception {
        String[] lines = new String[300];
        Arrays.setAll(lines, number -> "Sentence number " + (number + 1) + ".");
        open(robot, lines);
        ListView<?> grid = robot.lookup("#segment-grid").queryListView();
        robot.interact(() -> grid.scrollTo(200));
        await(() -> !target(robot).isFocused());
        assertThat(shown.window().root().getScene().getFocusOwner()).isInstanceOf(EditorView.class);
        robot.interact(() -> grid.scrollTo(0));
        await(() -> target(robot).isFocused());
    }

    @Test
    void returningFromTheReviewGoesOnInTheTarget(FxRobot robot) throws Exception {
        open(robot, "One.", "Two.");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> !target(robot).isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> target(robot).isFocused());
    }

    @Test
    void resumedDocumentShowsThePlaceWhereWorkStopped(FxRobot robot) throws Exception {
        OpenProject opened = new TestProject(folder, "de").open();
        project = opened;
        String[] lines = new String[400];
        Arrays.setAll(lines, number -> "Sentence number " + (number + 1) + ".");
        TestProject.add(opened, folder, "guide.txt", lines);
        opened.documentSessions().open("guide.txt").moveTo("300");
        ProjectContents contents = ProjectContents.read(opened);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> desk.workbench().activeIndexProperty().get() == 299);
        await(() -> target(robot).isFocused());
        assertThat(target(robot).localToScene(target(robot).getBoundsInLocal()).getMinY())
                .isBetween(100.0, 800.0);
    }

    @Test
    void backspaceTakesAWholeCode(FxRobot robot) throws Exception {
        open(robot, "Press ⟦1⟧Reset⟦/1⟧.");
        robot.clickOn("#segment-target").write("a");
        robot.push(KeyCode.F8);
        assertThat(target(robot).getText()).isEqualTo("a⟦1⟧");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(target(robot).getText()).isEqualTo("a");
    }

    @Test
    void clickOnARowMakesItActive(FxRobot robot) throws Exception {
        open(robot, "One.", "Two.", "Three.");
        Node third =
                robot.lookup(".segment-cell")
                        .match((Node node) ->
                                node instanceof javafx.scene.control.ListCell<?> cell
                                        && cell.getIndex() == 2)
                        .query();
        robot.clickOn(third);
        await(() -> desk.workbench().activeIndexProperty().get() == 2);
    }

    @Test
    void addingATermInOneKeyShowsItInThePane(FxRobot robot) throws Exception {
        open(robot, "Clean the filter.");
        robot.clickOn("#segment-target").write("Filtermatte");
        robot.interact(() -> {
            robot.lookup("#segment-source").queryAs(TextArea.class).selectRange(10, 16);
            target(robot).selectAll();
        });
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> robot.lookup(".term-row").tryQuery().isPresent());
        assertThat(robot.lookup(".term-row").query().getAccessibleText())
                .contains("filter", "Filtermatte");
    }

    @Test
    void paletteFindsACommandByItsWordsAndGivesIt(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(() -> robot.lookup("#palette-query").tryQuery().isPresent());
        robot.write("show review");
        robot.push(KeyCode.ENTER);
        assertThat(desk.workbench().perspectiveProperty().get()).isEqualTo(Perspective.REVIEW);
    }

    @Test
    void paneKeyWalksThroughThePanesAndBackToTheEditor(FxRobot robot) throws Exception {
        open(robot, "One.");
        robot.push(KeyCode.F6);
        assertThat(target(robot).isFocused()).isFalse();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        await(() -> target(robot).isFocused());
    }

    @Test
    void statusLineSaysWhereWorkIsSafe(FxRobot robot) {
        Label store = robot.lookup("#status-store").queryAs(Label.class);
        assertThat(store.getText()).isEqualTo("Saved locally");
        robot.interact(() ->
                desk.workbench()
                        .storeStateProperty()
                        .set(new StoreState(StoreState.Connection.OFFLINE, 12, "Gone.")));
        assertThat(store.getText()).isEqualTo("Offline, 12 waiting");
        assertThat(store.getTooltip().getText()).contains("safe on this machine", "Gone.");
    }

    @Test
    void themeChangesAtOnce(FxRobot robot) {
        String light = Application.getUserAgentStylesheet();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(light);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(light);
    }

    private void open(FxRobot robot, String... lines) throws Exception {
        OpenProject opened = new TestProject(folder, "de").open();
        project = opened;
        TestProject.list(opened, "device", "Gerät");
        TestProject.add(opened, folder, "guide.txt", lines);
        ProjectContents contents = ProjectContents.read(opened);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> desk.workbench().activeIndexProperty().get() == 0);
        await(() -> target(robot).isFocused());
    }

    /** The target, or some text without focus while its row is out of the window. */
    private static TextArea target(FxRobot robot) {
        return robot.lookup("#segment-target").tryQueryAs(TextArea.class).orElseGet(TextArea::new);
    }

    private SegmentRow row(int index) {
        return desk.workbench().rows().get(index);
    }
}
