package dev.concord.ui.control;

import dev.concord.memory.model.InlineCodes.Token;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** An inline code as a pill: its number, with an arrow that says whether it opens or closes. */
final class CodeChip extends Label {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    CodeChip() {
        getStyleClass().setAll("code-chip");
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    CodeChip(Token code) {
        this();
        show(code);
    }

    void show(Token code) {
        setText(
                switch (code.kind()) {
                    case OPENING -> code.number() + "›";
                    case CLOSING -> "‹" + code.number();
                    case STANDALONE -> Integer.toString(code.number());
                });
        getStyleClass()
                .setAll(
                        "code-chip",
                        switch (code.kind()) {
                            case OPENING -> "code-opening";
                            case CLOSING -> "code-closing";
                            case STANDALONE -> "code-standalone";
                        });
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
