package dev.concord.ui.shell;

import static dev.concord.ui.shell.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
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
class CompletionInWindowTest {
    @TempDir private Path folder;

    private ShownWindow shown;
    private Desk desk;
    private @Nullable OpenProject project;

    @Start
    void start(Stage stage) {
        shown = ShownWindow.on(stage);
        desk = shown.desk();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        OpenProject opened = new TestProject(folder, "de").open();
        project = opened;
        opened.sessions().useTerms(terms(opened));
        TestProject.add(opened, folder, "guide.txt", "Press the reset button.", "Stop.");
        ProjectContents contents = ProjectContents.read(opened);
        robot.interact(() -> desk.workbench().showProject(contents));
        await(() -> robot.lookup("#segment-target").tryQuery().filter(Node::isFocused).isPresent());
        await(() -> desk.workbench().matchesProperty().get().isPresent());
    }

    private static TermBase terms(OpenProject project) {
        var languages = project.settings().languages();
        var entry =
                new ConceptEntry(
                        "r",
                        "",
                        List.of(
                                new LanguageSection(
                                        languages.source(),
                                        List.of(Term.preferred("reset button"))),
                                new LanguageSection(
                                        languages.target(),
                                        List.of(
                                                Term.preferred("Reset-Taste"),
                                                Term.of("Rückstellschalter", TermStatus.ADMITTED),
                                                Term.of("Resetknopf", TermStatus.DEPRECATED)))),
                        "");
        return new TermBase(Glossary.of(List.of(entry)), languages);
    }

    @AfterEach
    void close(FxRobot robot) {
        shown.close(robot);
        if (project != null) {
            project.close();
        }
    }

    @Test
    void typingTwoLettersOffersAndTabInserts(FxRobot robot) throws Exception {
        robot.write("R");
        assertThat(isOpen(robot)).isFalse();
        robot.write("e");
        await(() -> isOpen(robot));
        assertThat(offered(robot)).containsExactly("Reset-Taste, glossary");
        robot.push(KeyCode.TAB);
        assertThat(target(robot).getText()).isEqualTo("Reset-Taste");
        assertThat(target(robot).isFocused()).isTrue();
        await(() -> !isOpen(robot));
    }

    @Test
    void undoTakesAnInsertedCompletionBackInOneStep(FxRobot robot) throws Exception {
        robot.write("Die re");
        await(() -> isOpen(robot));
        robot.push(KeyCode.TAB);
        assertThat(target(robot).getText()).isEqualTo("Die Reset-Taste");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(target(robot).getText()).isEqualTo("Die re");
        await(() -> !isOpen(robot));
    }

    @Test
    void undoTakesACompletionOfNothingBackAlone(FxRobot robot) throws Exception {
        robot.write("Die ");
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        await(() -> isOpen(robot));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(target(robot).getText()).isEqualTo("Die Rückstellschalter");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(target(robot).getText()).isEqualTo("Die ");
    }

    @Test
    void escapeClosesUntilAnotherWordBegins(FxRobot robot) throws Exception {
        robot.write("re");
        await(() -> isOpen(robot));
        robot.push(KeyCode.ESCAPE);
        await(() -> !isOpen(robot));
        robot.write("s");
        assertThat(isOpen(robot)).isFalse();
        assertThat(target(robot).getText()).isEqualTo("res");
        robot.write(" re");
        await(() -> isOpen(robot));
    }

    @Test
    void typingOnNarrowsAndEnterAloneInsertsNothing(FxRobot robot) throws Exception {
        robot.write("re");
        await(() -> isOpen(robot));
        robot.write("x");
        await(() -> !isOpen(robot));
        robot.push(KeyCode.BACK_SPACE);
        robot.write("s");
        await(() -> isOpen(robot));
        robot.push(KeyCode.ENTER);
        await(() -> !isOpen(robot));
        assertThat(target(robot).getText()).isEqualTo("res");
    }

    @Test
    void controlEnterConfirmsWhatIsTyped(FxRobot robot) throws Exception {
        robot.write("re");
        await(() -> isOpen(robot));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> desk.workbench().rows().getFirst().state() == SegmentState.TRANSLATED);
        assertThat(desk.workbench().rows().getFirst().target()).isEqualTo("re");
        await(() -> !isOpen(robot));
    }

    @Test
    void digitsAreTypedAndACommandsKeysStayItsOwn(FxRobot robot) throws Exception {
        robot.write("re");
        await(() -> isOpen(robot));
        robot.write("1");
        assertThat(target(robot).getText()).isEqualTo("re1");
        robot.push(KeyCode.BACK_SPACE);
        robot.write("s");
        await(() -> isOpen(robot));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(target(robot).getText()).isEqualTo("resRückstellschalter");
        await(() -> !isOpen(robot));
    }

    @Test
    void inputMethodIsNotDisturbedWhileItComposes(FxRobot robot) throws Exception {
        robot.interact(() -> {
            compose(robot, "R", "");
            compose(robot, "Re", "");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isOpen(robot)).isFalse();
        robot.interact(() -> compose(robot, "", "Re"));
        await(() -> isOpen(robot));
        robot.interact(() -> compose(robot, "s", ""));
        await(() -> !isOpen(robot));
    }

    @Test
    void forbiddenRenderingIsNeverOffered(FxRobot robot) throws Exception {
        robot.write("Reset");
        await(() -> isOpen(robot));
        assertThat(offered(robot)).noneMatch(text -> text.contains("knopf"));
        robot.push(KeyCode.ESCAPE);
        robot.write("kn");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void forbiddenRenderingIsMarkedBeforeItIsConfirmed(FxRobot robot) throws Exception {
        robot.write("Resetknopf ");
        await(() ->
                editor(robot).marked().stream()
                        .anyMatch(one -> one.mark().kind() == Highlight.Kind.FORBIDDEN));
        assertThat(editor(robot).marked())
                .singleElement()
                .satisfies(one -> assertThat(one.hint()).contains("Reset-Taste"));
        robot.write("und");
        assertThat(editor(robot).marked()).hasSize(1);
    }

    @Test
    void expectedRenderingReplacesWhatTheAlarmSpeaksOf(FxRobot robot) throws Exception {
        robot.write("Resetknopf");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
        await(() -> robot.lookup("#alarm-correct").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F9);
        await(() -> target(robot).getText().equals("Reset-Taste"));
    }

    @Test
    void leavingTheTargetClosesTheList(FxRobot robot) throws Exception {
        robot.write("re");
        await(() -> isOpen(robot));
        robot.push(KeyCode.F6);
        await(() -> !isOpen(robot));
    }

    @Test
    void switchedOffItShowsOnlyWhenAsked(FxRobot robot) throws Exception {
        robot.interact(() -> desk.commands().find("completion.toggle").orElseThrow().perform());
        robot.write("re");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isOpen(robot)).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        await(() -> isOpen(robot));
    }

    @Test
    void listStandsUnderTheWordAndOnTheScreen(FxRobot robot) throws Exception {
        robot.write("Die Re");
        await(() -> isOpen(robot));
        Window list = robot.lookup("#completion-list").query().getScene().getWindow();
        var area = target(robot).localToScreen(target(robot).getBoundsInLocal());
        Node box = robot.lookup("#completion-list").query();
        var place = box.localToScreen(box.getLayoutBounds());
        assertThat(list.isShowing()).isTrue();
        assertThat(place.getMinY()).isBetween(area.getMinY() + 10, area.getMaxY() + 10);
        assertThat(place.getMinX()).isBetween(area.getMinX() + 10, area.getMinX() + 90);
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        target(robot)
                .fireEvent(
                        new InputMethodEvent(
                                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                composed.isEmpty()
                                        ? List.of()
                                        : List.of(
                                                new InputMethodTextRun(
                                                        composed,
                                                        InputMethodHighlight.UNSELECTED_RAW)),
                                committed,
                                composed.length()));
    }

    private static TextArea target(FxRobot robot) {
        return robot.lookup("#segment-target").queryAs(TextArea.class);
    }

    private static SegmentEditor editor(FxRobot robot) {
        return robot.lookup("#segment-target-frame").queryAs(SegmentEditor.class);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#completion-list").tryQuery().filter(Node::isVisible).isPresent();
    }

    private static List<String> offered(FxRobot robot) {
        List<String> offered = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            robot.lookup("#completion-" + number)
                    .tryQuery()
                    .ifPresent(row -> offered.add(String.valueOf(row.getAccessibleText())));
        }
        return offered;
    }
}
