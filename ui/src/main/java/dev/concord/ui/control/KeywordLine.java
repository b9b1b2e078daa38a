package dev.concord.ui.control;

import dev.concord.glossary.text.LanguageTag;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/**
 * A keyword in its context on one line: all keywords of a list begin at the same place, what is
 * before ends there, what is after is cut at its end. In a right-to-left language it is mirrored.
 */
public final class KeywordLine extends Region {
    private static final double SHARE_BEFORE = 0.38;
    private static final int LONGEST_CONTEXT = 240;

    /** Letters of these take another form where a word is cut. */
    private static final Set<UnicodeScript> JOINING =
            Set.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.NKO,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.KHMER);

    private final Label before = part("context");
    private final Label keyword = part("keyword");
    private final Label after = part("context");

    public KeywordLine() {
        getStyleClass().add("keyword-line");
        setAccessibleRole(AccessibleRole.TEXT);
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        getChildren().addAll(before, keyword, after);
    }

    private static Label part(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        label.setEllipsisString("…");
        return label;
    }

    /** The language it shows, for direction and font. */
    public void setLanguage(LanguageTag language) {
        setNodeOrientation(
                language.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        setStyle(ScriptFonts.style(language));
    }

    /** Shows a keyword between the texts around it; where letters join, with its whole word. */
    public void show(String textBefore, String found, String textAfter) {
        String text = textBefore + found + textAfter;
        int start = textBefore.length();
        while (isInside(text, start)) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = textBefore.length() + found.length();
        while (isInside(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        before.setText(end(text.substring(0, start)));
        keyword.setText(text.substring(start, end));
        after.setText(beginning(text.substring(end)));
        setAccessibleText(text);
        requestLayout();
    }

    /** What it marks. */
    public String keyword() {
        return keyword.getText();
    }

    /** True where a cut would tear a letter from its marks or change its form. */
    private static boolean isInside(String text, int cut) {
        if (cut <= 0 || cut >= text.length()) {
            return false;
        }
        int right = text.codePointAt(cut);
        return isMark(right) || (isJoining(right) && isJoining(text.codePointBefore(cut)));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean isJoining(int character) {
        boolean isPartOfWord = Character.isLetter(character) || isMark(character);
        return isPartOfWord && JOINING.contains(UnicodeScript.of(character));
    }

    /** Nobody sees more, and a label measures all it has. */
    private static String end(String text) {
        int from = Math.max(0, text.length() - LONGEST_CONTEXT);
        return text.substring(
                from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private static String beginning(String text) {
        int to = Math.min(text.length(), LONGEST_CONTEXT);
        boolean isSplit = to < text.length() && Character.isLowSurrogate(text.charAt(to));
        return text.substring(0, isSplit ? to - 1 : to);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(
                List.of(before, keyword, after).stream()
                        .mapToDouble(label -> label.prefHeight(-1))
                        .max()
                        .orElse(0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double start = Math.floor(getWidth() * SHARE_BEFORE);
        double wide = Math.min(Math.ceil(keyword.prefWidth(-1)), getWidth() - start);
        before.resizeRelocate(0, 0, start, height);
        keyword.resizeRelocate(start, 0, wide, height);
        after.resizeRelocate(start + wide, 0, Math.max(0, getWidth() - start - wide), height);
    }
}
