package dev.concord.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work under way, as the status bar shows it. Properties change on the UI thread only. */
public final class RunningTask {
    private final String title;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;

    RunningTask(String title) {
        this.title = title;
    }

    /** What is being done, in the user's words. */
    public String title() {
        return title;
    }

    /** 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** The step it is at; empty when it has not told. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Asks the work to end. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void show(double newShare, String newNote) {
        share.set(newShare);
        note.set(newNote);
    }
}
