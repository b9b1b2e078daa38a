package dev.concord.ui.matches;

import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.workbench.TargetEditing;
import java.util.List;

/** A target that only takes matches, and remembers them. */
record RecordedEditing(List<InsertedMatch> inserted) implements TargetEditing {
    @Override
    public void insert(String text) {
        throw new AssertionError("a match takes the place of the target");
    }

    @Override
    public void replace(String text) {
        throw new AssertionError("a match tells where it comes from");
    }

    @Override
    public void replace(InsertedMatch match) {
        inserted.add(match);
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public String selectedSource() {
        return "";
    }

    @Override
    public String selectedTarget() {
        return "";
    }
}
