package dev.concord.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SegmentEditorTest {
    private static final String SOURCE = "Press ⟦1⟧Reset⟦/1⟧.";

    private SegmentEditor editor;
    private TextArea area;

    @Start
    void start(Stage stage) {
        LinuxTextFix.apply();
        editor = new SegmentEditor("target", "Target");
        stage.setScene(new Scene(new StackPane(editor), 400, 200));
        stage.show();
        area = (TextArea) editor.lookup("#target");
    }

    @Test
    void typingPutsTextBesideACodeNeverIntoIt(FxRobot robot) {
        edit(robot, "a⟦1⟧b");
        for (int position = 0; position <= 5; position++) {
            caretTo(robot, position);
            robot.interact(() -> editor.insert("x"));
            assertThat(editor.text().replace("x", "")).isEqualTo("a⟦1⟧b");
        }
        assertThat(editor.text()).contains("⟦1⟧");
    }

    @Test
    void caretStepsOverACodeAsAWhole(FxRobot robot) {
        edit(robot, "a⟦1⟧b");
        caretTo(robot, 1);
        robot.push(KeyCode.RIGHT);
        assertThat(area.getCaretPosition()).isEqualTo(4);
        robot.push(KeyCode.LEFT);
        assertThat(area.getCaretPosition()).isEqualTo(1);
    }

    @Test
    void selectingOverACodeTakesAllOfIt(FxRobot robot) {
        edit(robot, "a⟦1⟧b");
        caretTo(robot, 1);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(area.getSelectedText()).isEqualTo("⟦1⟧");
    }

    @Test
    void backspaceDeletesTheWholeCode(FxRobot robot) {
        edit(robot, "a⟦1⟧b");
        caretTo(robot, 4);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(editor.text()).isEqualTo("ab");
        assertThat(area.getCaretPosition()).isEqualTo(1);
    }

    @Test
    void deleteDeletesTheWholeCodeAndUndoBringsItBack(FxRobot robot) {
        edit(robot, "a⟦1⟧b");
        caretTo(robot, 1);
        robot.push(KeyCode.DELETE);
        assertThat(editor.text()).isEqualTo("ab");
        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo("a⟦1⟧b");
        robot.interact(editor::redo);
        assertThat(editor.text()).isEqualTo("ab");
    }

    @Test
    void pastingForeignOrSurplusCodesLeavesThemOut(FxRobot robot) {
        edit(robot, "⟦1⟧");
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("x⟦1⟧y⟦7⟧z⟦/1⟧");
            Clipboard.getSystemClipboard().setContent(content);
            area.paste();
        });
        assertThat(editor.text()).isEqualTo("⟦1⟧xyz⟦/1⟧");
    }

    @Test
    void inputMethodComposesBesideACode(FxRobot robot) {
        edit(robot, "⟦1⟧");
        robot.interact(() -> {
            compose("ㅎ", "");
            compose("하", "");
            compose("", "한");
        });
        assertThat(editor.text()).isEqualTo("⟦1⟧한");
    }

    @Test
    void nextCodeGoesAroundTheSelection(FxRobot robot) {
        edit(robot, "Reset drücken.");
        robot.interact(() -> area.selectRange(0, 5));
        robot.interact(editor::insertNextCode);
        assertThat(editor.text()).isEqualTo("⟦1⟧Reset⟦/1⟧ drücken.");
    }

    @Test
    void newSegmentStartsWithNothingToUndo(FxRobot robot) {
        edit(robot, "one");
        robot.interact(() -> editor.insert("x"));
        edit(robot, "two");
        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo("two");
    }

    @Test
    void enterAloneDoesNotBreakTheLineButShiftEnterDoes(FxRobot robot) {
        edit(robot, "a");
        robot.push(KeyCode.ENTER);
        assertThat(editor.text()).isEqualTo("a");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(editor.text()).isEqualTo("a\n");
    }

    @Test
    void marksKeepToTheirWordsWhileSomethingIsTypedBesideThem(FxRobot robot) {
        edit(robot, "Das Gerät und die Vorrichtung.");
        robot.interact(() ->
                editor.mark(
                        List.of(
                                new Highlight(4, 9, Highlight.Kind.TERM),
                                new Highlight(18, 29, Highlight.Kind.FORBIDDEN))));
        caretTo(robot, 13);
        robot.interact(() -> editor.insert(" nun"));
        assertThat(editor.marked()).extracting(one -> one.mark().start()).containsExactly(4, 22);
        caretTo(robot, 6);
        robot.interact(() -> editor.insert("x"));
        assertThat(editor.marked()).extracting(one -> one.mark().start()).containsExactly(23);
    }

    @Test
    void replacingAStretchIsTakenBackByOneUndo(FxRobot robot) {
        edit(robot, "");
        robot.interact(() -> {
            editor.insert("a");
            editor.insert("b");
            editor.replace(2, 2, "cd");
        });
        assertThat(editor.text()).isEqualTo("abcd");
        assertThat(editor.caret()).isEqualTo(4);
        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo("ab");
    }

    @Test
    void placeOnScreenIsWhereTheWordStands(FxRobot robot) {
        edit(robot, "one two");
        robot.interact(() -> {
            double first = editor.placeOnScreen(0, 3).orElseThrow().getMinX();
            double second = editor.placeOnScreen(4, 7).orElseThrow().getMinX();
            double caret = editor.placeOnScreen(7, 7).orElseThrow().getMinX();
            assertThat(first).isLessThan(second);
            assertThat(second).isLessThan(caret);
        });
    }

    @Test
    void rightToLeftTextIsTypedInItsOwnOrderAndGrowsTheEditor(FxRobot robot) {
        robot.interact(() -> editor.setLanguage(new LanguageTag("ar")));
        edit(robot, "");
        double oneLine = editor.prefHeight(300);
        String arabic = "اضغط على زر إعادة الضبط مرتين ثم انتظر حتى يضيء المؤشر باللون الأخضر.";
        robot.interact(() -> arabic.chars().forEach(c -> editor.insert(Character.toString(c))));
        assertThat(editor.text()).isEqualTo(arabic);
        assertThat(editor.prefHeight(300)).isGreaterThan(oneLine);
        caretTo(robot, 0);
        robot.push(KeyCode.LEFT);
        assertThat(area.getCaretPosition()).as("left is forward in Arabic").isEqualTo(1);
    }

    private void edit(FxRobot robot, String target) {
        robot.interact(() -> {
            editor.edit(SOURCE, target);
            editor.focusText();
        });
    }

    private void caretTo(FxRobot robot, int position) {
        robot.interact(() -> area.positionCaret(position));
    }

    private void compose(String composed, String committed) {
        area.fireEvent(
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        composed.isEmpty()
                                ? java.util.List.of()
                                : java.util.List.of(
                                        new InputMethodTextRun(
                                                composed,
                                                javafx.scene.input.InputMethodHighlight
                                                        .UNSELECTED_RAW)),
                        committed,
                        composed.length()));
    }
}
