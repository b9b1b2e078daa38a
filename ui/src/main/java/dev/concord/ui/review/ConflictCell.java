package dev.concord.ui.review;

import dev.concord.memory.consistency.TermConflict;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One conflict in the inbox: term, gravity, renderings with their counts. */
final class ConflictCell extends WrappingCell<TermConflict> {
    private final Messages messages;
    private final ConflictTexts texts;

    ConflictCell(Messages messages) {
        this.messages = messages;
        this.texts = new ConflictTexts(messages);
    }

    @Override
    protected Region content(TermConflict conflict) {
        Label term = new Label(conflict.term());
        term.getStyleClass().add("conflict-term");
        term.setTextOverrun(OverrunStyle.ELLIPSIS);
        term.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(term, Priority.ALWAYS);
        if (conflict.locked()) {
            term.setGraphic(new FontIcon(Material2OutlinedAL.LOCK));
        }
        HBox head = new HBox(term, new SeverityLabel(messages, conflict.severity()));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("side-head");
        Label renderings = new Label(texts.renderings(conflict.renderings()));
        renderings.setWrapText(true);
        renderings.getStyleClass().add("conflict-renderings");
        VBox box = new VBox(head, renderings);
        box.getStyleClass().add("conflict-row");
        return box;
    }

    @Override
    protected String spoken(TermConflict conflict) {
        return texts.spoken(conflict);
    }
}
