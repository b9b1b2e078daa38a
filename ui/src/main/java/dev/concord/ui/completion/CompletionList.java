package dev.concord.ui.completion;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.completion.Completion;
import dev.concord.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * The list under what is being typed, above it where the screen ends. It never takes the keyboard.
 */
final class CompletionList {
    private static final double GAP = 3;

    /** As many rows as are ever offered at once. */
    private static final int MOST = 8;

    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private final List<CompletionRow> rows = new ArrayList<>();
    private final Label keys = new Label();
    private final Messages messages;
    private final IntConsumer chosen;
    private boolean isRightToLeft;

    /**
     * @param chosen told of the index of the one that was clicked on
     */
    CompletionList(Messages messages, IntConsumer chosen) {
        this.messages = messages;
        this.chosen = chosen;
        box.setId("completion-list");
        box.getStyleClass().add("completion-list");
        box.setAccessibleRole(AccessibleRole.LIST_VIEW);
        box.setAccessibleText(messages.text("completion.list.label"));
        keys.setText(messages.text("completion.list.keys"));
        keys.getStyleClass().add("completion-keys");
        popup.getContent().add(box);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
    }

    void setLanguage(LanguageTag language) {
        isRightToLeft = language.isRightToLeft();
        rows.forEach(row -> row.setLanguage(language));
        while (rows.size() < MOST) {
            rows.add(newRow(rows.size(), language));
        }
    }

    private CompletionRow newRow(int index, LanguageTag language) {
        var row = new CompletionRow(messages, index + 1);
        row.setLanguage(language);
        row.setOnMousePressed(event -> {
            chosen.accept(index);
            event.consume();
        });
        return row;
    }

    /** Fills it. */
    void fill(List<Completion> items, int selected) {
        int size = Math.min(items.size(), rows.size());
        for (int i = 0; i < size; i++) {
            rows.get(i).show(items.get(i), i == selected);
        }
        if (box.getChildren().size() != size + 1) {
            List<Node> shown = new ArrayList<>(rows.subList(0, size));
            shown.add(keys);
            box.getChildren().setAll(shown);
        }
    }

    /** What is read out of the selected one. */
    String said(int selected) {
        return selected >= 0 && selected < rows.size() ? rows.get(selected).said() : "";
    }

    /** Shows it beside a place on the screen, which stays free. */
    void show(Node owner, Bounds place) {
        Window window = owner.getScene().getWindow();
        box.applyCss();
        double height = box.prefHeight(-1);
        Rectangle2D screen = screen(place);
        boolean isUnder = place.getMaxY() + GAP + height <= screen.getMaxY();
        popup.setAnchorLocation(
                isUnder
                        ? PopupWindow.AnchorLocation.CONTENT_TOP_LEFT
                        : PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        double left = isRightToLeft ? place.getMaxX() - box.prefWidth(-1) : place.getMinX();
        double y = isUnder ? place.getMaxY() + GAP : place.getMinY() - GAP;
        if (popup.isShowing()) {
            popup.setAnchorX(left);
            popup.setAnchorY(y);
        } else {
            popup.show(window, left, y);
        }
    }

    void hide() {
        if (popup.isShowing()) {
            popup.hide();
        }
    }

    private static Rectangle2D screen(Bounds place) {
        return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
