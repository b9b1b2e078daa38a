package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.TranslationUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord concordance}. */
@Command(
        name = "concordance",
        description = "Finds a text in the sources and targets of the translation memory.")
public final class ConcordanceCommand extends ProjectCommand {
    private record Hit(String source, String target, String origin) {
        static Hit of(TranslationUnit unit) {
            return new Hit(unit.source(), unit.target(), ShownOrigin.of(unit));
        }
    }

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT")
    private List<String> text = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many hits (default: ${DEFAULT-VALUE}).")
    private int limit;

    public ConcordanceCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException {
        String wanted = String.join(" ", text);
        if (wanted.isBlank()) {
            throw new BadInputException("Give a text to look for");
        }
        List<Hit> hits =
                project.memory().concordance(ConcordanceQuery.of(wanted, limit)).stream()
                        .map(found -> Hit.of(found.unit()))
                        .toList();
        if (isJson()) {
            console().document(hits);
        } else {
            hits.forEach(hit -> console().line(hit.source + "\t" + hit.target));
        }
        return Exit.DONE;
    }
}
