package dev.concord.ui.pretranslation;

import dev.concord.memory.model.SegmentKey;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.Ikon;

/**
 * One segment in a preview: what would be filled in, and whether it is to be.
 *
 * @param <T> what the engine calls it
 */
final class FillRow<T> {
    /**
     * What is shown of it.
     *
     * @param left the source, or what stands there now
     * @param right what would stand there; empty for nothing
     * @param isLeftSource true when what is left is in the source language
     * @param rating per cent and kind; empty when it is no match
     * @param fate what would be done with it, in words
     * @param notes what else is to be known; may be empty
     */
    record Look(
            String left,
            boolean isLeftSource,
            String right,
            String rating,
            String fate,
            Ikon icon,
            String styleClass,
            String notes) {}

    private final T subject;
    private final SegmentKey segment;
    private final Look look;
    private final boolean possible;
    private final BooleanProperty included;

    /**
     * @param possible false when it cannot be ticked
     * @param included whether it is ticked at first
     */
    FillRow(T subject, SegmentKey segment, Look look, boolean possible, boolean included) {
        this.subject = subject;
        this.segment = segment;
        this.look = look;
        this.possible = possible;
        this.included = new SimpleBooleanProperty(possible && included);
    }

    T subject() {
        return subject;
    }

    SegmentKey segment() {
        return segment;
    }

    Look look() {
        return look;
    }

    boolean isPossible() {
        return possible;
    }

    /** True while it is to be filled; never true for what cannot be. */
    BooleanProperty includedProperty() {
        return included;
    }
}
