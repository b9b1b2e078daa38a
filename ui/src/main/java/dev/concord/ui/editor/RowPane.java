package dev.concord.ui.editor;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One row: number, source, marks, target, and alarms under them. The texts are light; in the active
 * row the editors stand in their place.
 */
final class RowPane extends Region {
    private static final double TEXT_INSET_X = 8;
    private static final double TEXT_INSET_Y = 6;

    private final Desk desk;
    private final EditorViewModel editor;
    private final RowEditors editors;
    private final Label number = new Label();
    private final SegmentText source = new SegmentText();
    private final SegmentText target = new SegmentText();
    private final RowMarks marks;
    private final VBox alarms = new VBox();
    private @Nullable SegmentRow shown;
    private boolean active;

    RowPane(Desk desk, EditorViewModel editor, RowEditors editors) {
        this.desk = desk;
        this.editor = editor;
        this.editors = editors;
        this.marks = new RowMarks(desk.messages());
        getStyleClass().add("row-pane");
        number.getStyleClass().add("row-number");
        alarms.getStyleClass().add("row-alarms");
        getChildren().setAll(number, source, marks, target, alarms);
    }

    /** The two languages, for direction and font. */
    void setLanguages(LanguagePair languages) {
        source.setLanguage(languages.source());
        target.setLanguage(languages.target());
    }

    void show(SegmentRow row, boolean isActive) {
        if (!row.equals(shown)) {
            number.setText(Integer.toString(row.number()));
            source.show(row.segment().source());
            target.show(row.target());
            marks.show(row);
            if (shown == null
                    || !shown.alarms().equals(row.alarms())
                    || !shown.alternatives().equals(row.alternatives())
                    || !shown.key().equals(row.key())) {
                showAlarms(row);
            }
            shown = row;
            requestLayout();
        }
        if (active != isActive || (isActive && editors.target().getParent() != this)) {
            activate(isActive);
        }
    }

    private void activate(boolean isActive) {
        active = isActive;
        Stream<Node> columns =
                isActive
                        ? Stream.of(number, editors.source(), marks, editors.target(), alarms)
                        : Stream.of(number, source, marks, target, alarms);
        getChildren().setAll(columns.toList());
        requestLayout();
    }

    private void showAlarms(SegmentRow row) {
        Stream<Node> versions =
                row.alternatives().stream()
                        .map(other -> new AlternativeLine(desk, editor, row, other));
        Stream<Node> warnings =
                row.alarms().stream().map(alarm -> new AlarmLine(desk, editor, row, alarm));
        alarms.getChildren().setAll(Stream.concat(versions, warnings).toList());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = Columns.of(width);
        double texts =
                Stream.of(source, target)
                        .mapToDouble(text -> textHeight(text, columns.text()))
                        .max()
                        .orElse(0);
        double edited =
                active
                        ? Stream.of(editors.source(), editors.target())
                                .mapToDouble(one -> one.prefHeight(columns.text()))
                                .max()
                                .orElse(0)
                        : texts;
        return snapSizeY(Math.max(edited, marks.prefHeight(Columns.MARKS))) + alarmsHeight(columns);
    }

    private static double textHeight(SegmentText text, double width) {
        return text.prefHeight(width - 2 * TEXT_INSET_X) + 2 * TEXT_INSET_Y + 2;
    }

    private double alarmsHeight(Columns columns) {
        return alarms.getChildren().isEmpty() ? 0 : snapSizeY(alarms.prefHeight(columns.alarms()));
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.of(getWidth());
        double under = alarmsHeight(columns);
        double height = getHeight() - under;
        number.resizeRelocate(0, TEXT_INSET_Y, Columns.NUMBER - 6, number.prefHeight(-1));
        marks.resizeRelocate(columns.marksX(), 0, Columns.MARKS, height);
        place(editors.source(), source, columns.sourceX(), columns.text(), height);
        place(editors.target(), target, columns.targetX(), columns.text(), height);
        alarms.resizeRelocate(columns.sourceX(), height, columns.alarms(), under);
    }

    private void place(SegmentEditor edited, SegmentText text, double x, double w, double h) {
        if (Objects.equals(edited.getParent(), this)) {
            edited.resizeRelocate(x, 0, w, h);
        }
        text.resizeRelocate(x + TEXT_INSET_X, TEXT_INSET_Y, w - 2 * TEXT_INSET_X, h - TEXT_INSET_Y);
    }
}
