package dev.concord.app.process;

import dev.concord.app.Launcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Concord in a process of its own, as a person starts it. */
final class ConcordProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    /** What a process left. */
    record Outcome(int exit, List<String> out, String err) {}

    private final Process process;
    private final BufferedReader out;
    private final Path messages;

    private ConcordProcess(Process process, Path messages) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.messages = messages;
    }

    /** The command that starts a Concord like the one under test. */
    static List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static ConcordProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, Map.of(), command(arguments));
    }

    static ConcordProcess start(Path folder, Map<String, String> variables, List<String> command)
            throws IOException {
        Path messages = Files.createTempFile(folder, "messages", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(messages.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("CONCORD_STORE", "VALKEY_URL", "REDIS_URL"));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment()
                .put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
        builder.environment().putAll(variables);
        return new ConcordProcess(builder.start(), messages);
    }

    static Outcome run(Path folder, String... arguments) throws IOException {
        try (ConcordProcess process = start(folder, arguments)) {
            return process.outcome();
        }
    }

    /** What is written to its standard input; close it to end the input. */
    Writer input() {
        return process.outputWriter(StandardCharsets.UTF_8);
    }

    /** The next line of its output; null at its end. */
    @Nullable String line() throws IOException {
        return out.readLine();
    }

    /** Ends it as a power cut does. What it printed before can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Reads what is left and waits for its end. */
    Outcome outcome() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            lines.add(line);
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The process does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Outcome(process.exitValue(), lines, Files.readString(messages));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
