package dev.concord.ui.editor;

/**
 * Where the grid's columns stand; the header and all rows use the same.
 *
 * @param width of the whole row
 */
record Columns(double width) {
    static final double NUMBER = 52;
    static final double MARKS = 104;

    static Columns of(double width) {
        return new Columns(Math.max(width, 400));
    }

    /** Width of the source, and of the target. */
    double text() {
        return Math.floor((width - NUMBER - MARKS) / 2);
    }

    double sourceX() {
        return NUMBER;
    }

    double marksX() {
        return NUMBER + text();
    }

    double targetX() {
        return marksX() + MARKS;
    }

    /** Width of the alarms, which begin under the source. */
    double alarms() {
        return width - NUMBER;
    }
}
