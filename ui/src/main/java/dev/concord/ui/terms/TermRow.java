package dev.concord.ui.terms;

import dev.concord.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One rendering: its digit, whether the target has it, and how far it may be used. */
final class TermRow extends HBox {
    private final Messages messages;
    private final TermItem item;
    private final Label used = new Label();

    /**
     * @param insertion what a double click does
     */
    TermRow(Messages messages, TermItem item, Runnable insertion) {
        this.messages = messages;
        this.item = item;
        Label number = new Label(item.number() == 0 ? "" : Integer.toString(item.number()));
        number.getStyleClass().add(item.number() == 0 ? "key-none" : "key-digit");
        Text term = new Text(item.term() + "  ");
        term.getStyleClass().add("term-source");
        Text rendering = new Text(item.rendering());
        rendering.getStyleClass().add(item.isForbidden() ? "term-forbidden" : "term-target");
        TextFlow text = new TextFlow(term, rendering);
        HBox.setHgrow(text, Priority.ALWAYS);
        used.setGraphic(
                new FontIcon(
                        item.isForbidden()
                                ? Material2OutlinedMZ.WARNING
                                : Material2OutlinedAL.CHECK));
        used.getStyleClass().add(item.isForbidden() ? "term-misused" : "term-used");
        used.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(number, text, used, status());
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().addAll("side-row", "term-row");
        addTooltip();
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                insertion.run();
            }
        });
        showUse(false);
    }

    TermItem item() {
        return item;
    }

    /** Shows whether the target has it. */
    void showUse(boolean isUsed) {
        used.setVisible(isUsed);
        used.setManaged(isUsed);
        setAccessibleText(
                item.term()
                        + ": "
                        + item.rendering()
                        + ", "
                        + statusText()
                        + (item.isForbidden() ? ", " + messages.text("terms.forbidden.said") : "")
                        + (isUsed ? ", " + messages.text("terms.used.said") : ""));
    }

    private Label status() {
        Label status = new Label(statusText());
        if (item.isForbidden()) {
            status.setGraphic(new FontIcon(Material2OutlinedAL.BLOCK));
        }
        status.getStyleClass().add("side-detail");
        status.setMinWidth(Region.USE_PREF_SIZE);
        return status;
    }

    private void addTooltip() {
        String detail =
                item.isForbidden()
                        ? (messages.text("terms.forbidden.said") + "\n" + item.detail()).strip()
                        : item.detail();
        if (!detail.isBlank()) {
            Tooltip tooltip = new Tooltip(detail);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            Tooltip.install(this, tooltip);
        }
    }

    private String statusText() {
        return switch (item.standing()) {
            case PREFERRED -> messages.text("terms.status.preferred");
            case ADMITTED -> messages.text("terms.status.admitted");
            case DEPRECATED -> messages.text("terms.status.deprecated");
            case SUPERSEDED -> messages.text("terms.status.superseded");
            case AGREED ->
                    item.count() == 0
                            ? messages.text("terms.status.agreed")
                            : messages.text("terms.status.agreedTimes", item.count());
            case USED ->
                    item.count() == 0
                            ? messages.text("terms.status.watched")
                            : messages.text("terms.status.usedTimes", item.count());
        };
    }
}
