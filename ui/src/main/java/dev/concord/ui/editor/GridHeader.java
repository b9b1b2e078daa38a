package dev.concord.ui.editor;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The names of the grid's columns, standing where the rows' columns stand. */
final class GridHeader extends Region {
    private static final double HEIGHT = 34;
    private static final double SCROLL_BAR = 14;

    private final Label number;
    private final Label source = new Label();
    private final Label state;
    private final Label target = new Label();

    GridHeader(Messages messages) {
        getStyleClass().add("grid-header");
        number = new Label(messages.text("editor.header.number"));
        state = new Label(messages.text("editor.header.state"));
        source.setId("header-source");
        target.setId("header-target");
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(List.of(number, source, state, target));
    }

    void show(LanguagePair languages) {
        source.setText(name(languages.source()));
        target.setText(name(languages.target()));
    }

    private static String name(LanguageTag language) {
        return language.toLocale().getDisplayName(Locale.ENGLISH);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.of(getWidth() - SCROLL_BAR);
        number.resizeRelocate(12, 0, Columns.NUMBER - 12, HEIGHT);
        source.resizeRelocate(columns.sourceX() + 8, 0, columns.text() - 8, HEIGHT);
        state.resizeRelocate(columns.marksX() + 6, 0, Columns.MARKS - 6, HEIGHT);
        target.resizeRelocate(columns.targetX() + 8, 0, columns.text() - 8, HEIGHT);
    }
}
