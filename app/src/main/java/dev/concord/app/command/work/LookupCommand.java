package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord lookup}. */
@Command(name = "lookup", description = "Looks a source text up in the translation memory.")
public final class LookupCommand extends ProjectCommand {
    private record Found(
            String source,
            String target,
            int similarity,
            String kind,
            String origin,
            String reason) {
        static Found of(Match match) {
            return new Found(
                    match.unit().source(),
                    match.unit().target(),
                    match.similarity(),
                    match.kind().code(),
                    ShownOrigin.of(match.unit()),
                    match.reason());
        }
    }

    private record Answer(String query, List<Found> matches, long micros) {}

    @Parameters(index = "1..*", paramLabel = "TEXT", description = "The words to look up.")
    private List<String> text = List.of();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Look up every line of a UTF-8 file.")
    private @Nullable Path from;

    @Option(
            names = "--min",
            paramLabel = "N",
            defaultValue = "50",
            description = "Least similarity, 0 to 100 (default: ${DEFAULT-VALUE}).")
    private int min;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many matches (default: ${DEFAULT-VALUE}).")
    private int limit;

    public LookupCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException {
        if ((from == null) == text.isEmpty()) {
            throw new BadInputException("Give a text to look up, or --from FILE");
        }
        if (from == null) {
            show(answer(project, String.join(" ", text)).matches);
            return Exit.DONE;
        }
        try (Stream<String> lines = Files.lines(from)) {
            lines.forEach(line -> show(answer(project, line)));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new BadInputException(
                    from + ": cannot be read (" + e.getMessage() + "); is it UTF-8?", e);
        }
        return Exit.DONE;
    }

    private Answer answer(OpenProject project, String query) {
        long begin = System.nanoTime();
        List<Match> matches = project.memory().lookup(new MatchQuery(query, "", min, limit));
        long micros = (System.nanoTime() - begin) / 1_000;
        return new Answer(query, matches.stream().map(Found::of).toList(), micros);
    }

    private void show(List<Found> matches) {
        if (isJson()) {
            console().document(matches);
        } else {
            matches.forEach(this::tell);
        }
    }

    private void show(Answer answer) {
        if (isJson()) {
            console().json(answer);
        } else {
            console().line(answer.query);
            answer.matches.forEach(this::tell);
        }
    }

    private void tell(Found match) {
        console()
                .line(
                        "%d %% %s\t%s\t%s"
                                .formatted(
                                        match.similarity, match.kind, match.source, match.target));
    }
}
