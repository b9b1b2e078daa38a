package dev.concord.ui.control;

/**
 * A mark in an editor that says what it means to whoever points at it.
 *
 * @param hint what it says; empty for nothing
 */
public record HintedMark(Highlight mark, String hint) {
    /** The same mark after the text around it has changed. */
    HintedMark moved(int by) {
        return new HintedMark(new Highlight(mark.start() + by, mark.end() + by, mark.kind()), hint);
    }
}
