package dev.concord.ui.shell;

import dev.concord.memory.learning.LearningState;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far terms are learnt, while hints about unlisted ones do not come yet; else nothing. */
final class LearningSign extends HBox {
    private static final double WIDTH = 60;

    private final Messages messages;
    private final ProgressBar bar = new ProgressBar();
    private final Label text = new Label();

    LearningSign(Desk desk) {
        this.messages = desk.messages();
        setId("status-learning");
        getStyleClass().add("status-task");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(WIDTH);
        text.setId("status-learning-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.setTooltip(new Tooltip(messages.text("shell.learning.tooltip")));
        getChildren().setAll(bar, text);
        desk.workbench().learningStateProperty().subscribe(this::show);
    }

    private void show(LearningState state) {
        switch (state) {
            case LearningState.Idle _, LearningState.Ready _ -> setShown(false);
            case LearningState.Building(double share) -> {
                setShown(true);
                bar.setProgress(share);
                text.setText(messages.text("shell.learning.building", (int) (100 * share)));
                bar.setAccessibleText(text.getText());
            }
        }
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
