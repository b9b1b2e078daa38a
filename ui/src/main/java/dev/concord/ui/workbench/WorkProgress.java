package dev.concord.ui.workbench;

/**
 * How far a document is.
 *
 * @param consistency the consistency index, 0 to 1; 1 when no usage is known yet
 */
public record WorkProgress(int confirmed, int segments, double consistency) {
    public static final WorkProgress NONE = new WorkProgress(0, 0, 1);
}
