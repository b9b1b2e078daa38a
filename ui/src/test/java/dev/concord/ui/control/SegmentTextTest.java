package dev.concord.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SegmentTextTest {
    private SegmentText text;

    @Start
    void start(Stage stage) {
        text = new SegmentText();
    }

    @Test
    void codesBecomeChipsBetweenTheRuns(FxRobot robot) {
        robot.interact(() -> text.show("Press ⟦1⟧Reset⟦/1⟧ now.⟦2/⟧"));
        assertThat(text.getChildren())
                .extracting(SegmentTextTest::shown)
                .containsExactly("Press ", "[1›]", "Reset", "[‹1]", " now.", "[2]");
        assertThat(text.getAccessibleText()).isEqualTo("Press Reset now.");
    }

    @Test
    void marksCutTheRunsWhereTheyBeginAndEnd(FxRobot robot) {
        robot.interact(() ->
                text.show(
                        "one two ⟦1/⟧three",
                        List.of(
                                new Highlight(4, 7, Highlight.Kind.TERM),
                                new Highlight(12, 17, Highlight.Kind.ADDED))));
        assertThat(text.getChildren())
                .extracting(SegmentTextTest::shown)
                .containsExactly("one ", "two", " ", "[1]", "three");
        assertThat(text.getChildren().get(1).getStyleClass()).contains("mark-term");
        assertThat(text.getChildren().get(4).getStyleClass()).contains("mark-added");
    }

    @Test
    void directionFollowsTheLanguage(FxRobot robot) {
        robot.interact(() -> text.setLanguage(LanguageTag.of("he")));
        assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    private static String shown(Node node) {
        return switch (node) {
            case Text run -> run.getText();
            case CodeChip chip -> "[" + chip.getText() + "]";
            default -> throw new AssertionError(node);
        };
    }
}
