package dev.concord.app.command.review;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.model.Scope;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whether a decision goes into the project's glossary, too. */
final class EntryOption {
    @Option(
            names = "--entry",
            description =
                    "With --rendering: write it into the project's glossary, too, as the preferred"
                            + " rendering.")
    private boolean isWanted;

    @Option(
            names = "--forbid",
            paramLabel = "R",
            description =
                    "With --entry: a rendering that is not to be used; may be given several times.")
    private List<String> forbidden = List.of();

    @Option(
            names = "--forbid-others",
            description = "With --entry: the other renderings in use are not to be used.")
    private boolean isForbiddingOthers;

    boolean isWanted() {
        return isWanted;
    }

    void check() throws BadInputException {
        if ((isForbiddingOthers || !forbidden.isEmpty()) && !isWanted) {
            throw new BadInputException("--forbid and --forbid-others go with --entry");
        }
        if (forbidden.stream().anyMatch(String::isBlank)) {
            throw new BadInputException("--forbid is empty");
        }
    }

    /** The renderings not to be used, to be asked for before the decision is applied. */
    List<String> others(OpenProject project, Scope scope, String term, String rendering) {
        Set<String> all = new LinkedHashSet<>(forbidden);
        if (isForbiddingOthers) {
            var finder = new RenderingFinder(project.settings().languages().target());
            project.sessions().consistency().usages(scope, term).stream()
                    .map(placed -> placed.usage().rendering())
                    .filter(used -> !used.isEmpty() && !finder.sameRendering(used, rendering))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    void write(OpenProject project, String term, String rendering, List<String> others)
            throws ProjectException {
        if (isWanted) {
            project.entries().decided(term, rendering, others, Optional.of(TermStatus.DEPRECATED));
        }
    }
}
