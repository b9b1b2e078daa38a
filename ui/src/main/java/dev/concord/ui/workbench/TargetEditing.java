package dev.concord.ui.workbench;

import dev.concord.memory.tm.InsertedMatch;

/** What other panes may do to the active segment's target; the editor offers it. */
public interface TargetEditing {
    /** Puts a text where the caret is, in place of what is selected. */
    void insert(String text);

    /** Puts a text in place of the whole target. */
    void replace(String text);

    /** Puts what a match proposes in place of the whole target. */
    void replace(InsertedMatch match);

    /** The selected part of the source, empty when nothing is selected. */
    String selectedSource();

    /** The selected part of the target, empty when nothing is selected. */
    String selectedTarget();

    /** True while the keyboard writes into the target. */
    boolean isWriting();
}
