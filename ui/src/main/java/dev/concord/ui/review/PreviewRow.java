package dev.concord.ui.review;

import dev.concord.memory.review.Occurrence;
import dev.concord.ui.control.Highlight;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One occurrence in a preview; taken out of the bulk action by unticking it. */
final class PreviewRow {
    private final Occurrence occurrence;
    private final List<Highlight> beforeMarks;
    private final List<Highlight> afterMarks;
    private final BooleanProperty included;

    PreviewRow(Occurrence occurrence, List<Highlight> beforeMarks, List<Highlight> afterMarks) {
        this.occurrence = occurrence;
        this.beforeMarks = List.copyOf(beforeMarks);
        this.afterMarks = List.copyOf(afterMarks);
        this.included = new SimpleBooleanProperty(occurrence.isRewritable());
    }

    Occurrence occurrence() {
        return occurrence;
    }

    List<Highlight> beforeMarks() {
        return beforeMarks;
    }

    List<Highlight> afterMarks() {
        return afterMarks;
    }

    /** True while it is to be rewritten; never true for what cannot be. */
    BooleanProperty includedProperty() {
        return included;
    }
}
