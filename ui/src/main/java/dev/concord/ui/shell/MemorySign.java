package dev.concord.ui.shell;

import dev.concord.memory.tm.MemoryState;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far the translation memory is, while not all of its units are found yet; else nothing. */
final class MemorySign extends HBox {
    private static final double WIDTH = 80;

    private final Messages messages;
    private final ProgressBar bar = new ProgressBar();
    private final Label text = new Label();
    private final Tooltip about = new Tooltip();

    MemorySign(Desk desk) {
        this.messages = desk.messages();
        setId("status-memory");
        getStyleClass().add("status-task");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(WIDTH);
        text.setId("status-memory-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.setTooltip(about);
        getChildren().setAll(bar, text);
        desk.workbench().memoryStateProperty().subscribe(this::show);
    }

    private void show(MemoryState state) {
        switch (state) {
            case MemoryState.Ready _ -> setShown(false);
            case MemoryState.Building building -> {
                setShown(true);
                bar.setProgress(building.share());
                text.setText(
                        messages.text(
                                "shell.memory.building",
                                (int) (100 * building.share()),
                                building.units()));
                about.setText(
                        (messages.text("shell.memory.tooltip") + " " + building.what()).strip());
                bar.setAccessibleText(text.getText());
            }
        }
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
