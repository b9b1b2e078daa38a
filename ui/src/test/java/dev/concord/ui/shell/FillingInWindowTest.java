package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.MemoryState;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
class FillingInWindowTest {
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
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Switch on the device.",
                "Switch on the device.",
                "Switch off the device.",
                "Switch on the device.");
        ProjectContents contents = ProjectContents.read(project);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> desk.workbench().activeIndexProperty().get() == 0);
        await(() -> target(robot).isFocused());
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        project.close();
    }

    @Test
    void matchIsShownWithItsDifferenceAndInsertedByItsDigit(FxRobot robot) throws Exception {
        confirm("1", "Gerät einschalten.");
        robot.interact(() -> desk.workbench().show(new SegmentKey("guide.txt", "3")));
        await(() -> shows(robot, "#match-1"));
        Node source = robot.lookup("#match-source-1").query();
        assertThat(source.getAccessibleText()).contains("[in the match: on, in this segment: off]");
        await(() -> target(robot).isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> target(robot).getText().equals("Gerät einschalten."));
        assertThat(row(2).origin().orElseThrow().match().edited()).isFalse();
        await(() ->
                robot.lookup("#row-match").queryAllAs(Label.class).stream()
                        .anyMatch(mark -> mark.getText().contains("Fuzzy")));
    }

    @Test
    void matchIsEditedInItsRowAndNotTheSegment(FxRobot robot) throws Exception {
        confirm("1", "Gerät einschalten.");
        robot.interact(() -> desk.workbench().show(new SegmentKey("guide.txt", "3")));
        await(() -> shows(robot, "#match-1"));
        await(() -> target(robot).isFocused());
        robot.interact(() -> robot.lookup("#match-1").query().requestFocus());
        robot.push(KeyCode.F2);
        await(() -> edited(robot).isFocused());
        robot.interact(() -> edited(robot).setText("Das Gerät einschalten."));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() ->
                project.sessions()
                        .standing(new SegmentKey("guide.txt", "1"))
                        .orElseThrow()
                        .target()
                        .startsWith("Das"));
        await(() -> !shows(robot, "#match-editor"));
        await(() -> shows(robot, "#match-1") && robot.lookup("#match-1").query().isFocused());
        assertThat(row(2).state()).isEqualTo(SegmentState.INITIAL);
        assertThat(row(2).target()).isEmpty();
    }

    @Test
    void offerOfOtherPlacesLeavesTheFocusAndFillsThemByKey(FxRobot robot) throws Exception {
        robot.write("Einschalten");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shows(robot, "#notice-action"));
        await(() -> target(robot).isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.R);
        await(() -> shows(robot, "#fill-apply"));
        assertThat(robot.lookup("#fill-apply").queryAs(Button.class).getText())
                .isEqualTo("Fill 2 places");
        await(() -> robot.lookup("#fill-rows").query().isFocused());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        await(() ->
                row(3).state() == SegmentState.TRANSLATED
                        || row(1).state() == SegmentState.TRANSLATED);
        assertThat(row(1).state() == row(3).state()).as("one of the two was unticked").isFalse();
    }

    @Test
    void pretranslationFillsAfterItsPreviewAndIsUndone(FxRobot robot) throws Exception {
        confirm("1", "Gerät einschalten.");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() ->
                robot.lookup("#fill-apply")
                        .tryQueryAs(Button.class)
                        .filter(button -> !button.isDisabled())
                        .isPresent());
        assertThat(robot.lookup("#pretranslation-band-repetition").tryQuery()).isPresent();
        robot.clickOn("#fill-apply");
        await(() -> row(3).isFilled());
        assertThat(row(3).target()).isEqualTo("Gerät einschalten.");
        await(() -> undo(robot).isPresent());
        robot.clickOn(undo(robot).orElseThrow());
        await(() -> row(3).target().isEmpty());
    }

    @Test
    void exemptionIsShownInTheRowByIconAndText(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        await(() -> row(0).exempt());
        await(() ->
                robot.lookup("#row-exempt").queryAllAs(Label.class).stream()
                        .anyMatch(mark -> mark.isVisible() && mark.getText().equals("Not filled")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        await(() -> !row(0).exempt());
    }

    @Test
    void statusLineSaysHowFarTheMemoryIs(FxRobot robot) {
        robot.interact(() ->
                desk.workbench()
                        .memoryStateProperty()
                        .set(new MemoryState.Building(420_000, 0.42, "big.tmx")));
        assertThat(robot.lookup("#status-memory-text").queryAs(Label.class).getText())
                .isEqualTo("Memory: 42% ready, 420,000 units so far");
        robot.interact(
                () -> desk.workbench().memoryStateProperty().set(new MemoryState.Ready(1_000_000)));
        assertThat(robot.lookup("#status-memory").query().isVisible()).isFalse();
    }

    private void confirm(String segment, String target) throws Exception {
        project.sessions()
                .confirm(ConfirmationRequest.of(new SegmentKey("guide.txt", segment), target));
    }

    private static Optional<Node> undo(FxRobot robot) {
        return robot.lookup("#notice-action")
                .match((Node node) -> node instanceof Button it && it.getText().equals("Undo"))
                .tryQuery();
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static TextArea target(FxRobot robot) {
        return robot.lookup("#segment-target").tryQueryAs(TextArea.class).orElseGet(TextArea::new);
    }

    private static TextArea edited(FxRobot robot) {
        return robot.lookup("#match-edit-target")
                .tryQueryAs(TextArea.class)
                .orElseGet(TextArea::new);
    }

    private SegmentRow row(int index) {
        return desk.workbench().rows().get(index);
    }
}
