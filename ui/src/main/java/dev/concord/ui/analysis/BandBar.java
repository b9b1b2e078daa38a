package dev.concord.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The parts of the whole project as one bar, each as long as its share. */
final class BandBar extends Pane {
    private static final double HEIGHT = 14;
    private static final double MARK = 10;

    private final List<BandColumn> columns;
    private final List<Region> parts = new ArrayList<>();
    private List<Long> amounts = List.of();

    BandBar(List<BandColumn> columns) {
        this.columns = columns;
        setId("analysis-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        columns.forEach(column -> parts.add(part(column)));
        getChildren().addAll(parts);
    }

    /** The mark that stands for a part elsewhere. */
    static Region mark(BandColumn column) {
        Region mark = part(column);
        mark.setMinSize(MARK, MARK);
        mark.setMaxSize(MARK, MARK);
        return mark;
    }

    private static Region part(BandColumn column) {
        Region part = new Region();
        part.getStyleClass().addAll("band", column.styleClass());
        return part;
    }

    /** Shows a line; the bar is empty without one. */
    void show(Optional<AnalysisLine> line, Measure measure) {
        setVisible(line.isPresent());
        amounts =
                line.map(shown ->
                                columns.stream()
                                        .map(column -> shown.amount(column, measure))
                                        .toList())
                        .orElseGet(List::of);
        setAccessibleText(
                line.map(shown ->
                                columns.stream()
                                        .map(column ->
                                                column.title()
                                                        + " "
                                                        + shown.amount(column, measure))
                                        .collect(Collectors.joining(", ")))
                        .orElse(""));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double all = Math.max(1, amounts.stream().mapToLong(Long::longValue).sum());
        double from = 0;
        for (int i = 0; i < amounts.size(); i++) {
            double to = from + getWidth() * amounts.get(i) / all;
            double left = snapPositionX(from);
            parts.get(i).resizeRelocate(left, 0, snapPositionX(to) - left, getHeight());
            from = to;
        }
    }
}
