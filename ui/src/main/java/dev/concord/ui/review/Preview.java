package dev.concord.ui.review;

import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.review.Occurrence;
import dev.concord.ui.control.Highlight;
import java.util.List;

/**
 * Every place that reads otherwise than the chosen rendering, and how it would read.
 *
 * @param others the other renderings in use
 */
record Preview(
        TermConflict conflict, String rendering, List<String> others, List<PreviewRow> rows) {
    Preview {
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /** Works it out; nothing is changed. Off the UI thread. */
    static Preview of(OpenProject project, TermConflict conflict, String rendering) {
        SentenceMarks marks = new SentenceMarks(project);
        List<PreviewRow> rows =
                project.review().preview(conflict.scope(), conflict.term(), rendering).stream()
                        .map(one ->
                                new PreviewRow(
                                        one,
                                        marks.inTarget(
                                                one.before(),
                                                one.rendering(),
                                                Highlight.Kind.REMOVED),
                                        marks.inTarget(
                                                one.after(), rendering, Highlight.Kind.ADDED)))
                        .toList();
        List<String> others =
                conflict.renderings().stream()
                        .filter(RenderingTally::isRendered)
                        .map(RenderingTally::rendering)
                        .filter(other -> !marks.same(other, rendering))
                        .toList();
        return new Preview(conflict, rendering, others, rows);
    }

    /** What would be rewritten now. */
    List<Occurrence> included() {
        return rows.stream()
                .filter(row -> row.includedProperty().get())
                .map(PreviewRow::occurrence)
                .toList();
    }
}
