package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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
class LexiconInWindowTest {
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
                "Press the reset button.",
                "Hold the reset button.",
                "Release the reset button.",
                "Close the lid.");
        confirm("1", "Drücken Sie die Reset-Taste.", "Reset-Taste");
        confirm("2", "Halten Sie den Knopf.", "Knopf");
        project.readyLearning();
        ProjectContents contents = ProjectContents.read(project);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> desk.workbench().rows().size() == 4);
        robot.push(KeyCode.F4);
        await(() -> robot.lookup("#lexicon-query").tryQuery().isPresent());
        robot.interact(() -> field(robot, "#lexicon-query").setText("reset b"));
        await(() -> table(robot).getItems().size() == 1);
        robot.push(KeyCode.DOWN);
        await(() -> table(robot).isFocused());
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        project.close();
    }

    @Test
    void oneKeyMakesAnEntryAndAnotherTakesItBack(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> verdict().isPresent());
        await(() -> text(robot, "#lexicon-message").startsWith("Added"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> verdict().isEmpty());
    }

    @Test
    void formMakesAnEntryAndForbidsTheOtherRendering(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#lexicon-entry-rendering-2").tryQuery().isPresent());
        String first = field(robot, "#lexicon-entry-rendering-1").getText();
        robot.interact(
                () -> robot.lookup("#lexicon-entry-use-2").queryAs(ComboBox.class).requestFocus());
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        await(() -> verdict().isPresent());
        assertThat(verdict().orElseThrow().preferred()).containsExactly(first);
        assertThat(verdict().orElseThrow().forbidden()).hasSize(1).doesNotContain(first);
    }

    @Test
    void entryIsEditedAndDeletedByKeys(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> verdict().isPresent());
        await(() -> robot.lookup("#lexicon-entry-open").queryButton().getText().startsWith("Edit"));
        robot.push(KeyCode.F2);
        await(() -> robot.lookup("#lexicon-entry-definition").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#lexicon-entry-definition")
                        .queryAs(TextArea.class)
                        .setText("starts anew"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() ->
                project.glossary().glossary().entries().stream()
                        .anyMatch(entry -> entry.definition().equals("starts anew")));
        await(() -> table(robot).isFocused());
        robot.push(KeyCode.DELETE);
        await(() -> verdict().isEmpty());
    }

    @Test
    void examplesLeadToTheirSegment(FxRobot robot) throws Exception {
        await(() -> lines(robot).getItems().size() >= 4);
        robot.push(KeyCode.ENTER);
        await(() ->
                lines(robot).isFocused()
                        && lines(robot).getSelectionModel().getSelectedIndex() == 1);
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#lexicon-window").tryQuery().isEmpty());
        await(() -> desk.workbench().activeIndexProperty().get() <= 1);
    }

    @Test
    void escapeGoesBackStepByStep(FxRobot robot) throws Exception {
        await(() -> lines(robot).getItems().size() >= 4);
        robot.push(KeyCode.ENTER);
        await(() -> lines(robot).isFocused());
        robot.push(KeyCode.ESCAPE);
        await(() -> table(robot).isFocused());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#lexicon-window").tryQuery().isEmpty());
    }

    @Test
    void typingInTheListFindsAnotherTerm(FxRobot robot) throws Exception {
        TestProject.list(project, "lid", "Deckel");
        robot.interact(() -> desk.workbench().termsChanged());
        robot.push(KeyCode.L).push(KeyCode.I).push(KeyCode.D);
        await(() -> field(robot, "#lexicon-query").getText().equals("lid"));
        await(() -> table(robot).getItems().size() == 1);
    }

    @Test
    void columnIsSortedByItsNumberAndTheOtherWayRound(FxRobot robot) throws Exception {
        project.addTerm(Term.preferred("lid"), Term.of("Deckel", TermStatus.ADMITTED), "");
        robot.interact(() -> {
            desk.workbench().termsChanged();
            field(robot, "#lexicon-query").clear();
        });
        await(() -> table(robot).getItems().size() >= 3);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        await(() -> last(robot).contains("reset button"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        await(() -> last(robot).contains("term=button"));
    }

    @Test
    void kindsAndConflictsAreChosenByKeys(FxRobot robot) throws Exception {
        robot.push(KeyCode.ALT, KeyCode.C);
        await(() -> table(robot).getItems().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> table(robot).getItems().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> table(robot).getItems().size() == 1);
    }

    private static String last(FxRobot robot) {
        return table(robot).getItems().getLast().toString();
    }

    private Optional<GlossaryVerdict> verdict() {
        return project.sessions().terms().verdict("reset button");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#lexicon-terms").queryAs(TableView.class);
    }

    private static ListView<?> lines(FxRobot robot) {
        return robot.lookup("#lexicon-lines").queryAs(ListView.class);
    }

    private void confirm(String segment, String target, String rendering) throws Exception {
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                new SegmentKey("guide.txt", segment),
                                target,
                                SegmentState.TRANSLATED,
                                Origin.PERSON,
                                Origin.PERSON.confidence(),
                                List.of(new MarkedPair("reset button", rendering))));
    }
}
