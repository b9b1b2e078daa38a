package dev.concord.ui.workbench;

/** What other panes may do to the active segment's target; the editor offers it. */
public interface TargetEditing {
    /** Puts a text where the caret is, in place of what is selected. */
    void insert(String text);

    /** Puts a text in place of the whole target. */
    void replace(String text);

    /** Puts a match in place of the whole target. */
    void replace(String text, InsertedFrom origin);

    /** The selected part of the source, empty when nothing is selected. */
    String selectedSource();

    /** The selected part of the target, empty when nothing is selected. */
    String selectedTarget();
}
