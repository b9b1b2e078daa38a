package dev.concord.app.command.frame;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A line on the terminal that says how far a task is. Without a terminal it says nothing. */
public final class Progress implements AutoCloseable {
    private static final int STEPS = 200;

    private final @Nullable PrintStream terminal;
    private final String task;
    private int total;
    private int done;

    Progress(@Nullable PrintStream terminal, String task, int total) {
        this.terminal = terminal;
        this.task = task;
        this.total = total;
    }

    /**
     * So many are done. Says that the work is to go on: nobody stops it but the process's end.
     *
     * @param all how many there are
     */
    public boolean at(int now, int all) {
        boolean shows = done == 0 || (long) now * STEPS / all > (long) done * STEPS / all;
        done = now;
        total = all;
        if (shows) {
            tell();
        }
        return true;
    }

    /** One more is done. */
    public void step() {
        done++;
        if (done == total || done % Math.max(1, total / STEPS) == 0) {
            tell();
        }
    }

    private void tell() {
        if (terminal != null) {
            terminal.printf("\r%s %d%s", task, done, total > 0 ? " of " + total : "");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (terminal != null && done > 0) {
            terminal.println();
        }
    }
}
