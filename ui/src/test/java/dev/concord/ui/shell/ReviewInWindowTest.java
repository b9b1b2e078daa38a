package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReviewInWindowTest {
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
        TestProject.list(project, "device", "Gerät");
        TestProject.list(project, "filter", "Filter");
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Switch on the device.",
                "Clean the device.",
                "Store the device.",
                "Change the filter.");
        confirm("1", "Schalten Sie das Gerät ein.", "device", "Gerät");
        confirm("2", "Reinigen Sie den Apparat.", "device", "Apparat");
        confirm("3", "Lagern Sie den Apparat.", "device", "Apparat");
        confirm("4", "Wechseln Sie das Sieb.", "filter", "Sieb");
        ProjectContents contents = ProjectContents.read(project);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> desk.workbench().conflicts().size() == 2);
        robot.interact(() -> desk.workbench().review("device"));
        await(() -> shows(robot, "#review-candidate-2"));
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        project.close();
    }

    @Test
    void digitChoosesARendering(FxRobot robot) {
        RadioButton other = choiceOf(robot, "Apparat");
        robot.push(other.getId().endsWith("1") ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
        assertThat(other.isSelected()).isTrue();
        assertThat(robot.lookup("#review-rendering").queryAs(TextField.class).getText())
                .isEqualTo("Apparat");
    }

    @Test
    void decisionIsAppliedEverywhereAfterItsPreviewAndUndoneAtOnce(FxRobot robot) throws Exception {
        robot.interact(() -> choiceOf(robot, "Gerät").fire());
        robot.push(KeyCode.A);
        await(() -> shows(robot, "#review-preview"));
        assertThat(robot.lookup("#review-preview-summary").queryAs(Label.class).getText())
                .contains("2 will be rewritten");
        robot.clickOn("#review-apply-now");
        await(() -> target("2").contains("Gerät") && target("3").contains("Gerät"));
        await(() -> terms().equals(List.of("filter")));
        robot.clickOn("#notice-action");
        await(() -> target("2").equals("Reinigen Sie den Apparat."));
        await(() -> terms().size() == 2);
    }

    @Test
    void activeSegmentReadsAsDecidedWhenTheReviewIsLeft(FxRobot robot) throws Exception {
        SegmentKey second = new SegmentKey("guide.txt", "2");
        robot.interact(() -> desk.workbench().show(second));
        await(() -> desk.workbench().activeIndexProperty().get() == 1);
        robot.interact(() -> desk.workbench().review("device"));
        await(() -> shows(robot, "#review-candidate-2"));
        robot.interact(() -> choiceOf(robot, "Gerät").fire());
        robot.push(KeyCode.A);
        await(() -> shows(robot, "#review-preview"));
        robot.clickOn("#review-apply-now");
        await(() ->
                robot.lookup("#segment-target")
                        .queryAs(TextArea.class)
                        .getText()
                        .contains("Gerät"));
        robot.interact(() -> desk.workbench().perspectiveProperty().set(Perspective.EDITOR));
        assertThat(desk.workbench().activeRowProperty().get().orElseThrow().draft()).isFalse();
    }

    @Test
    void dismissedConflictMakesRoomForTheNext(FxRobot robot) throws Exception {
        robot.push(KeyCode.D);
        await(() -> terms().equals(List.of("filter")));
        await(() ->
                shows(robot, "#review-term")
                        && robot.lookup("#review-term")
                                .queryAs(Label.class)
                                .getText()
                                .equals("filter"));
        robot.push(KeyCode.D);
        await(() -> shows(robot, "#review-none"));
    }

    @Test
    void bothRightEndsTheConflict(FxRobot robot) throws Exception {
        robot.push(KeyCode.X);
        await(() -> terms().equals(List.of("filter")));
    }

    @Test
    void renderingIsDeclaredRightWhereTheSourceHasAWordByKeysAlone(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.X);
        await(() -> robot.lookup("#context-proposals").tryQuery().isPresent());
        await(() ->
                !robot.lookup("#context-proposals").queryAs(ListView.class).getItems().isEmpty());
        assertThat(robot.lookup("#context-rendering").queryAs(ComboBox.class).getValue())
                .isEqualTo("Apparat");
        robot.clickOn("#context-words").write("clean");
        robot.push(KeyCode.ENTER);

        await(() -> declared().equals(List.of(UsageContext.beside("clean"))));
        await(() -> shows(robot, "#review-declared"));
        assertThat(robot.lookup("#review-declared").queryAs(Label.class).getText())
                .contains("Apparat", "clean");
        robot.clickOn("#review-take-back");
        await(() -> declared().isEmpty());
    }

    @Test
    void proposalIsChosenByItsDigitAndDeclaredByEnter(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.X);
        await(() -> robot.lookup("#context-proposals").tryQuery().isPresent());
        var proposals = robot.lookup("#context-proposals").queryAs(ListView.class);
        await(() -> !proposals.getItems().isEmpty());
        int last = proposals.getItems().size();
        robot.clickOn("#context-proposals").write(Integer.toString(last)).push(KeyCode.ENTER);

        await(() -> declared().equals(List.of(UsageContext.EVERYWHERE)));
        await(() -> terms().equals(List.of("filter")));
    }

    @Test
    void escapeDeclaresNothing(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.X);
        await(() -> robot.lookup("#context-proposals").tryQuery().isPresent());
        robot.clickOn("#context-proposals").push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#context-proposals").tryQuery().isEmpty());

        assertThat(declared()).isEmpty();
        assertThat(terms()).hasSize(2);
    }

    private List<UsageContext> declared() {
        return project.sessions().consistency().declarations().acceptances().stream()
                .map(AcceptedInContext::context)
                .toList();
    }

    @Test
    void keysWriteWhileARenderingIsTyped(FxRobot robot) {
        robot.interact(() -> robot.lookup("#review-rendering").queryAs(TextField.class).clear());
        robot.clickOn("#review-rendering").write("daxl");
        assertThat(robot.lookup("#review-rendering").queryAs(TextField.class).getText())
                .isEqualTo("daxl");
        assertThat(terms()).hasSize(2);
    }

    @Test
    void keysWriteWhileACommandIsSearched(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("xd");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.notices().shown()).isEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void evidenceLeadsToItsSegment(FxRobot robot) throws Exception {
        robot.clickOn("#review-go-to");
        await(() -> desk.workbench().perspectiveProperty().get() == Perspective.EDITOR);
        await(() -> desk.workbench().activeRowProperty().get().isPresent());
    }

    @Test
    void paneBesideTheEditorLeadsBackToTheReview(FxRobot robot) throws Exception {
        robot.interact(() -> desk.workbench().perspectiveProperty().set(Perspective.EDITOR));
        await(() -> shows(robot, "#conflicts-pane"));
        robot.interact(() -> {
            var pane = robot.lookup("#conflicts-pane").queryAs(javafx.scene.control.ListView.class);
            pane.getSelectionModel().select(1);
            pane.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        await(() -> desk.workbench().perspectiveProperty().get() == Perspective.REVIEW);
    }

    @Test
    void newProjectDialogRefusesAPasswordAndAWrongLanguage(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> robot.lookup("#project-folder").tryQuery().isPresent());
        robot.clickOn("#project-folder").write(folder.resolve("new").toString());
        robot.clickOn("#project-target").write("qqq1");
        assertThat(robot.lookup("#project-target-problem").queryAs(Label.class).isVisible())
                .isTrue();
        assertThat(robot.lookup("#project-create").query().isDisabled()).isTrue();
        robot.interact(() -> field(robot, "#project-target").setText("ko"));
        robot.interact(() -> field(robot, "#project-store").setText("valkey://:secret@host"));
        assertThat(robot.lookup("#project-store-problem").queryAs(Label.class).getText())
                .contains("CONCORD_STORE");
        robot.interact(() -> field(robot, "#project-store").clear());
        robot.clickOn("#project-create");
        await(() -> folder.resolve("new/concord.json").toFile().exists());
        await(() -> shows(robot, "#welcome-project-add"));
        robot.interact(
                () -> desk.workbench().projectProperty().get().ifPresent(OpenProject::close));
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static RadioButton choiceOf(FxRobot robot, String rendering) {
        return robot.lookup((Node node) ->
                        node instanceof RadioButton button && button.getText().equals(rendering))
                .query();
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(ReviewInWindowTest::isShown).isPresent();
    }

    private List<String> terms() {
        return desk.workbench().conflicts().stream().map(TermConflict::term).toList();
    }

    private String target(String segment) {
        return project.sessions()
                .standing(new SegmentKey("guide.txt", segment))
                .orElseThrow()
                .target();
    }

    private void confirm(String segment, String target, String term, String rendering)
            throws Exception {
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                new SegmentKey("guide.txt", segment),
                                target,
                                SegmentState.TRANSLATED,
                                Origin.PERSON,
                                Origin.PERSON.confidence(),
                                List.of(new MarkedPair(term, rendering))));
    }

    /** Visible together with everything it stands in. */
    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
