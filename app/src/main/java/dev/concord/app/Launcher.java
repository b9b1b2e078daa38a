package dev.concord.app;

import dev.concord.app.command.CommandRunner;
import dev.concord.app.command.CrashReports;
import dev.concord.app.command.Problems;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Console;
import dev.concord.app.wiring.Wiring;
import java.time.Clock;

/** Where the program begins. */
public final class Launcher {
    private Launcher() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Wiring wiring = Wiring.ofProcess();
        var context = new CommandContext(wiring, Console.ofProcess());
        var problems = new Problems(CrashReports.ofUser(wiring.variables(), Clock.systemUTC()));
        System.exit(new CommandRunner(context, System.in, problems).run(arguments));
    }
}
