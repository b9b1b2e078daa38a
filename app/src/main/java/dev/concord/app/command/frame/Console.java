package dev.concord.app.command.frame;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command writes: results to standard output, messages to standard error, both in UTF-8
 * whatever the system's locale says. Confined to one thread.
 */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final JsonMapper mapper =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /**
     * @param terminal true when a person watches standard error
     */
    public Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent());
    }

    /** A line of the result. */
    public void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** A value of the result as one line of JSON. */
    public void json(Object value) {
        line(mapper.writeValueAsString(value));
    }

    /** A value of the result as a JSON document that is nice to read. */
    public void document(Object value) {
        line(mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
    }

    /** Hands over what was written; whoever reads it may rely on it from now on. */
    public void flush() {
        out.flush();
    }

    /** A message to the person, one line. */
    public void message(String text) {
        err.print(text.strip().replaceAll("\\s*\\R\\s*", " "));
        err.print('\n');
        err.flush();
    }

    /** Shows how far a long task is; call {@link Progress#close()} at its end. */
    public Progress progress(String task, int total) {
        return new Progress(terminal ? err : null, task, total);
    }

    /** Standard output for a library that writes texts of its own. */
    public PrintWriter writer() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    /** Standard error for a library that writes texts of its own. */
    public PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
