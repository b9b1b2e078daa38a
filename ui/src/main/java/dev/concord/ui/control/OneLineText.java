package dev.concord.ui.control;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.InlineCodes;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** A segment's text on one line, without codes, cut where the room ends. */
public final class OneLineText extends Label {
    private static final int LONGEST = 400;

    public OneLineText() {
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setEllipsisString("…");
    }

    /** The language it shows, for direction and font. */
    public void setLanguage(LanguageTag language) {
        setNodeOrientation(
                language.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        setStyle(ScriptFonts.style(language));
    }

    /** Shows a text. */
    public void show(String text) {
        String plain = InlineCodes.plain(text).replaceAll("\\s+", " ");
        setAccessibleText(plain);
        setText(
                plain.length() <= LONGEST
                        ? plain
                        : plain.substring(
                                0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST))));
    }
}
