package dev.concord.app.command;

import dev.concord.app.command.frame.ProgramVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes reports of defects into files. A report has the command's name but not its arguments: an
 * address among them may hold a password.
 */
public final class CrashReports {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder is made when the first report is written
     */
    public CrashReports(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes one and says where. */
    String write(Throwable error, String command) {
        var text = new StringWriter();
        var report = new PrintWriter(text);
        report.println("Concord " + ProgramVersion.NUMBER + ", " + clock.instant());
        report.println(
                "Java "
                        + Runtime.version()
                        + ", "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version"));
        report.println("Command: " + command);
        error.printStackTrace(report);
        report.flush();
        String name = "concord-" + STAMP.format(clock.instant()) + ".txt";
        try {
            return "A report for the developers is in " + write(folder, name, text.toString());
        } catch (IOException e) {
            return "No report could be written to " + folder + " (" + e.getMessage() + ")";
        }
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }
}
