package dev.concord.ui.editor;

import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.SegmentRow.Alternative;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What a colleague confirmed at the same time: taken with one click, settled by confirming. */
final class AlternativeLine extends HBox {
    AlternativeLine(Desk desk, EditorViewModel editor, SegmentRow row, Alternative other) {
        setId("alternative-line");
        getStyleClass().addAll("alarm-line", "alarm-error");
        setAlignment(Pos.CENTER_LEFT);
        Label text =
                new Label(
                        desk.messages()
                                .text("editor.contested.text", other.author(), other.target()),
                        new FontIcon(Material2OutlinedAL.CALL_SPLIT));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        setAccessibleText(text.getText());
        Button use = new Button(desk.messages().text("editor.contested.use"));
        use.setId("alternative-use");
        use.getStyleClass().addAll("flat", "small", "alarm-button");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setFocusTraversable(false);
        use.setOnAction(_ -> editor.take(row, other));
        getChildren().addAll(text, use);
    }
}
