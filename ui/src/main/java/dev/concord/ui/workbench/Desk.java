package dev.concord.ui.workbench;

import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notices;
import dev.concord.ui.task.TaskRunner;

/** What every feature works with; one for each window. */
public record Desk(
        Workbench workbench,
        Commands commands,
        TaskRunner tasks,
        Messages messages,
        Notices notices) {
    /** A desk with nothing open. */
    public static Desk of(TaskRunner tasks, Messages messages) {
        return new Desk(new Workbench(), new Commands(), tasks, messages, new Notices(messages));
    }
}
