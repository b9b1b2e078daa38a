package dev.concord.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concord.app.command.CommandRunner;
import dev.concord.app.command.CrashReports;
import dev.concord.app.command.Problems;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Console;
import dev.concord.app.wiring.UserFolders;
import dev.concord.app.wiring.Wiring;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;

/** Where the program begins. Most commands never load the window that it knows how to make. */
public final class Launcher {
    private Launcher() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        // Libraries talk to standard error as well; there, people find one clear line and no more.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        Wiring wiring = Wiring.ofProcess();
        UserFolders folders = wiring.folders();
        var context =
                new CommandContext(
                        wiring,
                        console,
                        (projects, folder) -> {
                            try (WindowLog _ = WindowLog.open(folders.logs())) {
                                new DesktopApplication(folders.settings()).show(projects, folder);
                            }
                        });
        var problems = new Problems(new CrashReports(folders.reports(), Clock.systemUTC()));
        System.exit(new CommandRunner(context, System.in, problems).run(arguments));
    }
}
