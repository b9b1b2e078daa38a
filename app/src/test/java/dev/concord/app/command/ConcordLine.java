package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Console;
import dev.concord.app.wiring.Wiring;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs command lines inside the test, as a process would, with everything in one folder. */
final class ConcordLine {
    private static final JsonMapper JSON = new JsonMapper();

    /** What a command line left. */
    record Outcome(int exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(JSON::readTree).toList();
        }

        /** The one line of the message. */
        String message() {
            assertThat(err.lines()).as("messages").hasSize(1);
            return err.strip();
        }
    }

    private final Path folder;
    private final List<Optional<Path>> shown = new ArrayList<>();

    ConcordLine(Path folder) {
        this.folder = folder;
    }

    /** The folders that were opened in the window. */
    List<Optional<Path>> shown() {
        return shown;
    }

    /** The project of most tests. */
    String project() {
        return folder.resolve("project").toString();
    }

    /** Runs a command line that is to end well. */
    Outcome done(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.exit).as(outcome.err).isZero();
        return outcome;
    }

    Outcome run(String... arguments) {
        return run(new ByteArrayInputStream(new byte[0]), arguments);
    }

    Outcome typing(String input, String... arguments) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    private Outcome run(InputStream input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Wiring wiring = new Wiring(Map.of(), "tester", Optional.of(Path.of("..")));
        var context =
                new CommandContext(
                        wiring,
                        new Console(
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                false),
                        (_, project) -> shown.add(project));
        var problems = new Problems(new CrashReports(folder.resolve("reports"), Clock.systemUTC()));
        int exit = new CommandRunner(context, input, problems).run(arguments);
        return new Outcome(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Makes an English to German project with nothing in it. */
    ConcordLine newProject() {
        done("new", project(), "--source", "en", "--target", "de");
        return this;
    }

    /** Makes a project with a document of three segments and a glossary of one term. */
    ConcordLine withGuide() {
        newProject();
        done("import", project(), file("terms.tsv", "source\ttarget\nreset button\tReset-Taste\n"));
        done(
                "add",
                project(),
                file(
                        "guide.txt",
                        "Press the reset button.\n\nThe reset button is red.\n\nOpen the lid.\n"));
        return this;
    }

    /** A file beside the project. */
    String file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }
}
