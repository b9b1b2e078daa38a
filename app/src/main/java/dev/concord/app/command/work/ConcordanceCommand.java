package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord concordance}. */
@Command(
        name = "concordance",
        description = "Finds a text in the sources and targets of the translation memory.")
public final class ConcordanceCommand extends ProjectCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT")
    private List<String> text = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many hits (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--in",
            paramLabel = "SIDE",
            defaultValue = "both",
            description = "source, target or both (default: ${DEFAULT-VALUE}).")
    private String side = "both";

    @Option(names = "--regex", description = "TEXT is a regular expression.")
    private boolean isExpression;

    @Option(names = "--case", description = "Capital letters make a difference.")
    private boolean isCaseExact;

    public ConcordanceCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        List<ConcordanceHit> hits = project.readyMemory().concordance(query());
        if (isJson()) {
            console().document(hits.stream().map(ShownHit::of).toList());
        } else {
            hits.stream()
                    .map(ConcordanceHit::unit)
                    .forEach(unit -> console().line(unit.source() + "\t" + unit.target()));
        }
        return Exit.DONE;
    }

    private ConcordanceQuery query() throws BadInputException {
        String wanted = String.join(" ", text);
        if (wanted.isBlank()) {
            throw new BadInputException("Give a text to look for");
        }
        try {
            return isExpression
                    ? ConcordanceQuery.ofExpression(wanted, isCaseExact, side(), limit)
                    : ConcordanceQuery.ofWords(wanted, isCaseExact, side(), limit);
        } catch (PatternSyntaxException e) {
            throw new BadInputException(
                    "\"%s\" is no regular expression: %s at character %d. Mend it, or leave --regex out"
                            .formatted(wanted, e.getDescription(), e.getIndex() + 1));
        }
    }

    private Side side() throws BadInputException {
        return switch (side.toLowerCase(Locale.ROOT)) {
            case "source" -> Side.SOURCE;
            case "target" -> Side.TARGET;
            case "both" -> Side.BOTH;
            default ->
                    throw new BadInputException(
                            "--in " + side + ": it is one of source, target, both");
        };
    }
}
