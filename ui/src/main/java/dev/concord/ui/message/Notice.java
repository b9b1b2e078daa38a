package dev.concord.ui.message;

import java.util.Optional;

/**
 * Something the user is told without being stopped.
 *
 * @param what what happened
 * @param kept what is safe all the same; may be empty
 * @param remedy what to do next; may be empty
 * @param technical for a report, shown folded; may be empty
 */
public record Notice(
        Kind kind,
        String what,
        String kept,
        String remedy,
        String technical,
        Optional<Action> action) {
    /** How it is meant; the bar shows it as an icon with a text, never by colour alone. */
    public enum Kind {
        INFORMATION,
        WARNING,
        PROBLEM
    }

    /** Something the user may do about it with one click. */
    public record Action(String title, Runnable run) {}

    /** Plain good news. */
    public static Notice information(String what) {
        return new Notice(Kind.INFORMATION, what, "", "", "", Optional.empty());
    }

    /** Something to mind. */
    public static Notice warning(String what, String remedy) {
        return new Notice(Kind.WARNING, what, "", remedy, "", Optional.empty());
    }

    /** The same notice with something to do about it. */
    public Notice with(String title, Runnable run) {
        return new Notice(kind, what, kept, remedy, technical, Optional.of(new Action(title, run)));
    }
}
