package dev.concord.ui.completion;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.completion.Completion;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.message.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One offer of the list: what would stand there, for which term, and who says so. */
final class CompletionRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final SegmentText text = new SegmentText();
    private final Label term = new Label();
    private final FontIcon icon = new FontIcon(Material2OutlinedAL.LABEL);
    private final Label origin = new Label("", icon);

    CompletionRow(Messages messages, int number) {
        this.messages = messages;
        setId("completion-" + number);
        getStyleClass().add("completion-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        text.getStyleClass().add("completion-text");
        term.getStyleClass().add("side-detail");
        origin.getStyleClass().addAll("side-detail", "completion-origin");
        origin.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(text, gap, term, origin);
    }

    void setLanguage(LanguageTag language) {
        text.setLanguage(language);
        setNodeOrientation(
                language.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    void show(Completion completion, boolean isSelected) {
        text.show(completion.text());
        term.setText(completion.term());
        icon.setIconCode(icon(completion));
        origin.setText(originText(completion));
        pseudoClassStateChanged(SELECTED, isSelected);
        setAccessibleText(said());
    }

    /** What is read out of it. */
    String said() {
        return text.text() + ", " + origin.getText();
    }

    private static Ikon icon(Completion completion) {
        return switch (completion.origin()) {
            case AGREED -> Material2OutlinedMZ.PEOPLE;
            case GLOSSARY -> Material2OutlinedMZ.MENU_BOOK;
            case SOURCE -> Material2OutlinedMZ.REDO;
            case MEMORY -> Material2OutlinedAL.HISTORY;
        };
    }

    private String originText(Completion completion) {
        return switch (completion.origin()) {
            case AGREED ->
                    completion.count() == 0
                            ? messages.text("completion.origin.agreed")
                            : messages.text("completion.origin.agreedTimes", completion.count());
            case GLOSSARY -> messages.text("completion.origin.glossary");
            case SOURCE -> messages.text("completion.origin.source");
            case MEMORY -> messages.text("completion.origin.memory");
        };
    }
}
