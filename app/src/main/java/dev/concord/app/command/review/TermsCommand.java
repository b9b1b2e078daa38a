package dev.concord.app.command.review;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.lexicon.Agreement;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.lexicon.TermKind;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectGlossary;
import dev.concord.memory.store.StoreException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord terms}. */
@Command(
        name = "terms",
        description = {
            "Lists the terms that matter in the project, each with what it was rendered as: those"
                    + " listed in its glossaries, decided about and marked, then recurrent words"
                    + " that may be terms, the likeliest first.",
            "'concord decide … --entry' makes an entry of one; --ignore says that a candidate is"
                    + " no term."
        })
public final class TermsCommand extends ProjectCommand {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "Only these: listed, decided, marked, candidate, ignored; may be given several"
                            + " times. Without it all but ignored.")
    private List<String> kinds = List.of();

    @Option(
            names = "--min",
            paramLabel = "N",
            description = "Only terms that stand in at least N segments of the sources.")
    private int minimum;

    @Option(names = "--conflicts", description = "Only terms whose renderings conflict.")
    private boolean onlyConflicts;

    @Option(
            names = "--all",
            description = "Also terms of imported glossaries that the documents do not have.")
    private boolean everything;

    @Option(
            names = "--ignore",
            paramLabel = "T",
            description = "First say that T is no term; may be given several times.")
    private List<String> ignored = List.of();

    @Option(
            names = "--restore",
            paramLabel = "T",
            description = "First say that T is a term after all; may be given several times.")
    private List<String> restored = List.of();

    public TermsCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        Set<TermKind> wanted = wanted();
        if (Stream.concat(ignored.stream(), restored.stream()).anyMatch(String::isBlank)) {
            throw new BadInputException("--ignore and --restore need a term");
        }
        for (String term : ignored) {
            project.sessions().ignore(term, true);
        }
        for (String term : restored) {
            project.sessions().ignore(term, false);
        }
        project.readyLearning();
        List<LexiconTerm> terms =
                project.lexicon().read().terms().stream()
                        .filter(term -> wanted.contains(term.kind()))
                        .filter(term -> term.frequency() >= minimum)
                        .filter(term -> !onlyConflicts || term.agreement() == Agreement.CONFLICT)
                        .filter(term -> everything || isOfTheProject(term))
                        .toList();
        if (isJson()) {
            console().document(terms.stream().map(ShownTerm::of).toList());
        } else {
            terms.forEach(this::tell);
            console().line(terms.size() + (terms.size() == 1 ? " term" : " terms"));
        }
        return Exit.DONE;
    }

    private Set<TermKind> wanted() throws BadInputException {
        Set<TermKind> wanted = EnumSet.noneOf(TermKind.class);
        for (String code : kinds) {
            wanted.add(
                    Stream.of(TermKind.values())
                            .filter(kind -> kind.code().equals(code.toLowerCase(Locale.ROOT)))
                            .findFirst()
                            .orElseThrow(() ->
                                    new BadInputException(
                                            "--kind is one of "
                                                    + Stream.of(TermKind.values())
                                                            .map(TermKind::code)
                                                            .collect(Collectors.joining(", "))
                                                    + ", not '"
                                                    + code
                                                    + "'")));
        }
        return wanted.isEmpty() ? EnumSet.complementOf(EnumSet.of(TermKind.IGNORED)) : wanted;
    }

    /** An imported glossary may have fifty thousand terms that no document has. */
    private static boolean isOfTheProject(LexiconTerm term) {
        return term.kind() != TermKind.LISTED
                || term.isInUse()
                || term.entries().stream().anyMatch(ProjectGlossary::isOwn);
    }

    private void tell(LexiconTerm term) {
        String renderings =
                term.renderings().stream()
                        .map(each -> each.text() + (each.count() == 0 ? "" : " × " + each.count()))
                        .collect(Collectors.joining(", "));
        console()
                .line(
                        "%s × %d (%s, %s)%s"
                                .formatted(
                                        term.term(),
                                        term.frequency(),
                                        term.kind().code(),
                                        term.agreement().code(),
                                        renderings.isEmpty() ? "" : ": " + renderings));
    }
}
