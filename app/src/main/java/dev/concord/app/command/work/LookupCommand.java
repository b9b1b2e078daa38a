package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.app.command.work.AskedTexts.Asked;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.review.MatchAdvice;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord lookup}. */
@Command(name = "lookup", description = "Looks a source text up in the translation memory.")
public final class LookupCommand extends ProjectCommand {
    /** From this similarity on a match for the whole is better than any of parts. */
    private static final int GOOD = 85;

    private record Answer(String query, List<ShownMatch> matches, long micros) {}

    @Parameters(index = "1..*", paramLabel = "TEXT", description = "The words to look up.")
    private List<String> text = List.of();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Look up every line of a UTF-8 file.")
    private @Nullable Path from;

    @Option(
            names = "--fragments",
            description =
                    "With --from, offer matches for parts of a line where none for the whole is"
                            + " good; for a single text that is always done.")
    private boolean wantsFragments;

    @Mixin private AskedTexts asked = new AskedTexts();

    public LookupCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        int given =
                (from == null ? 0 : 1) + (text.isEmpty() ? 0 : 1) + (asked.hasSegment() ? 1 : 0);
        if (given != 1) {
            throw new BadInputException(
                    "Give a text to look up, or --from FILE, or --segment DOC#ID");
        }
        asked.check();
        // Part of the units would give other matches.
        project.readyMemory();
        if (from != null) {
            answerLines(project, from);
        } else {
            Asked one =
                    asked.hasSegment()
                            ? asked.segment(project)
                            : asked.text(String.join(" ", text));
            show(answer(project, one, true).matches);
        }
        return Exit.DONE;
    }

    private void answerLines(OpenProject project, Path file) throws BadInputException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> show(answer(project, asked.text(line), wantsFragments)));
        } catch (IOException | UncheckedIOException e) {
            throw new BadInputException(file + unusable(file, e), e);
        }
    }

    private static String unusable(Path file, Exception e) {
        if (Files.isDirectory(file)) {
            return " is a folder. Name a text file";
        }
        if (Files.notExists(file)) {
            return ": there is no such file. Check the path";
        }
        return e.getCause() instanceof CharacterCodingException
                ? " holds bytes that are not UTF-8. Save it again as UTF-8"
                : ": cannot be read. Check its rights";
    }

    /** The time it says is that of the lookup for the whole text. */
    private static Answer answer(OpenProject project, Asked asked, boolean withFragments) {
        MatchQuery query = asked.query();
        long begin = System.nanoTime();
        List<Match> matches = new ArrayList<>(project.memory().lookup(query));
        long micros = (System.nanoTime() - begin) / 1_000;
        boolean isGood = matches.stream().anyMatch(match -> match.similarity() >= GOOD);
        if (withFragments && !isGood && matches.size() < query.limit()) {
            project.memory().fragments(query, () -> true).stream()
                    .limit(query.limit() - matches.size())
                    .forEach(matches::add);
        }
        return new Answer(
                query.source(),
                matches.stream().map(match -> shown(project, asked, match)).toList(),
                micros);
    }

    private static ShownMatch shown(OpenProject project, Asked asked, Match match) {
        MatchAdvice advice =
                project.advisor()
                        .advise(
                                asked.scope(),
                                asked.query().source(),
                                match.unit().source(),
                                match.proposal());
        return ShownMatch.of(match, advice);
    }

    private void show(List<ShownMatch> matches) {
        if (isJson()) {
            console().document(matches);
        } else {
            tell(matches);
        }
    }

    private void show(Answer answer) {
        if (isJson()) {
            console().json(answer);
        } else {
            console().line(answer.query);
            tell(answer.matches);
        }
    }

    private void tell(List<ShownMatch> matches) {
        matches.stream().flatMap(ShownMatch::lines).forEach(console()::line);
    }
}
