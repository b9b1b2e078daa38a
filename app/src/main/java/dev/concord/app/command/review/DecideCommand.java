package dev.concord.app.command.review;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.Scope;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.review.AppliedDecision;
import dev.concord.memory.store.StoreException;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord decide}. */
@Command(name = "decide", description = "Decides how a term is to be rendered.")
public final class DecideCommand extends ProjectCommand {
    private static final class Answer {
        @Option(names = "--rendering", paramLabel = "R", description = "Render it so.")
        private String rendering = "";

        @Option(
                names = "--both",
                paramLabel = "R",
                description = "Declare renderings right beside one another; give it for each.")
        private List<String> both = List.of();

        @Option(
                names = "--accept",
                paramLabel = "R",
                description =
                        "Declare this rendering right beside the agreed one: everywhere, or where"
                                + " --when, --within and --in say.")
        private String accept = "";

        @Option(
                names = "--unaccept",
                description =
                        "What was declared right everywhere, or where --when, --within and --in"
                                + " say, is so no longer.")
        private boolean unaccept;

        @Option(
                names = "--contexts-of",
                paramLabel = "R",
                description =
                        "Change nothing, and list the contexts that this rendering goes with.")
        private String contextsOf = "";

        @Option(names = "--dismiss", description = "The conflict is none.")
        private boolean dismiss;

        @Option(names = "--undismiss", description = "The dismissed conflict is one after all.")
        private boolean undismiss;

        @Option(names = "--unlock", description = "The decision may be deviated from again.")
        private boolean unlock;

        @Option(names = "--withdraw", description = "The decision no longer holds.")
        private boolean withdraw;
    }

    @Option(names = "--term", required = true, paramLabel = "T", description = "The source term.")
    private String term = "";

    @Option(
            names = "--document",
            paramLabel = "D",
            description = "Only there, in a project that is consistent by document.")
    private String document = "";

    @ArgGroup(multiplicity = "1")
    private Answer answer = new Answer();

    @Mixin private ContextOptions where = new ContextOptions();

    @Option(names = "--lock", description = "With --rendering: nobody may deviate from it.")
    private boolean lock;

    @Option(names = "--apply", description = "With --rendering: rewrite every occurrence.")
    private boolean apply;

    @Mixin private EntryOption entry = new EntryOption();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private String note = "";

    public DecideCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project)
            throws BadInputException, StoreException, ProjectException {
        project.readyLearning();
        Scope scope = scope(project);
        if ((lock || apply || entry.isWanted()) && answer.rendering.isBlank()) {
            throw new BadInputException("--lock, --apply and --entry go with --rendering");
        }
        entry.check();
        if (term.isBlank()) {
            throw new BadInputException("--term is empty");
        }
        checkContext(project);
        if (!answer.contextsOf.isBlank()) {
            propose(project, scope);
            return Exit.DONE;
        }
        if (answer.dismiss || answer.undismiss) {
            dismiss(project, scope);
        } else if (!answer.both.isEmpty() || !answer.accept.isBlank() || answer.unaccept) {
            accept(project, scope);
        } else if (answer.unlock) {
            unlock(project, scope);
        } else if (answer.withdraw) {
            ruling(project, scope);
            project.sessions().withdraw(scope, term, "");
        } else {
            return decide(project, scope);
        }
        show(project, scope, List.of(), List.of());
        return Exit.DONE;
    }

    private void checkContext(OpenProject project) throws BadInputException, StoreException {
        if (where.isGiven() && answer.accept.isBlank() && !answer.unaccept) {
            throw new BadInputException("--when, --within and --in go with --accept");
        }
        checkDocument(project, where.document());
    }

    private void propose(OpenProject project, Scope scope) {
        List<ShownContext> contexts =
                project.review().contexts(scope, term, answer.contextsOf).stream()
                        .map(ShownContext::of)
                        .toList();
        if (isJson()) {
            console().document(contexts);
        } else {
            contexts.forEach(each ->
                    console()
                            .line(
                                    "%s: %d times, otherwise %d"
                                            .formatted(
                                                    each.told(), each.here(), each.elsewhere())));
        }
    }

    private void dismiss(OpenProject project, Scope scope)
            throws BadInputException, StoreException {
        var answers = project.sessions().answers();
        if (answer.dismiss) {
            answers.dismiss(conflict(project, scope));
        } else if (answers.takeDismissalsBack(scope, term) == 0) {
            throw new BadInputException("No conflict about '" + term + "' was dismissed");
        }
    }

    /** A decision in another scope than the one terms are judged in would never count. */
    private Scope scope(OpenProject project) throws BadInputException, StoreException {
        boolean perDocument = project.settings().perDocument();
        if (!perDocument && !document.isEmpty()) {
            throw new BadInputException(
                    "This project is consistent as a whole; leave --document out");
        }
        if (perDocument && document.isEmpty()) {
            throw new BadInputException(
                    "Terms are judged inside each document here; name one with --document");
        }
        checkDocument(project, document);
        return Scope.of(document);
    }

    private static void checkDocument(OpenProject project, String name)
            throws BadInputException, StoreException {
        boolean known =
                name.isEmpty() || project.documents().stream().anyMatch(d -> d.name().equals(name));
        if (!known) {
            throw new BadInputException("The project has no document " + name);
        }
    }

    private int decide(OpenProject project, Scope scope)
            throws BadInputException, StoreException, ProjectException {
        if (answer.rendering.isBlank()) {
            throw new BadInputException("--rendering is empty");
        }
        var desk = project.review();
        var occurrences =
                apply
                        ? desk.preview(scope, term, answer.rendering)
                        : List.<dev.concord.memory.review.Occurrence>of();
        List<String> others = entry.others(project, scope, term, answer.rendering);
        AppliedDecision applied =
                desk.apply(scope, term, answer.rendering, lock, note, occurrences);
        entry.write(project, term, answer.rendering, others);
        show(
                project,
                scope,
                applied.rewritten().stream().map(ShownDecision.Rewritten::of).toList(),
                applied.skipped().stream().map(ShownDecision.Rewritten::of).toList());
        return Exit.DONE;
    }

    private void accept(OpenProject project, Scope scope) throws BadInputException, StoreException {
        if (answer.unaccept) {
            if (!project.sessions().answers().takeAcceptanceBack(scope, term, where.context())) {
                throw new BadInputException(
                        "Nothing was declared right about '" + term + "' there");
            }
        } else if (!answer.accept.isBlank()) {
            project.review().accept(scope, term, answer.accept, where.context());
        } else if (answer.both.size() < 2 || answer.both.stream().anyMatch(String::isBlank)) {
            throw new BadInputException("Give --both for each of at least two renderings");
        } else {
            project.sessions().answers().accept(scope, term, answer.both);
        }
    }

    private void unlock(OpenProject project, Scope scope) throws BadInputException, StoreException {
        Ruling ruling = ruling(project, scope);
        if (ruling.locked()) {
            project.sessions().decide(scope, term, ruling.rendering(), false, ruling.reason(), "");
        }
    }

    private Ruling ruling(OpenProject project, Scope scope) throws BadInputException {
        return project.sessions()
                .consistency()
                .ruling(scope, term)
                .orElseThrow(
                        () -> new BadInputException("Nothing is decided about '" + term + "'"));
    }

    private TermConflict conflict(OpenProject project, Scope scope) throws BadInputException {
        return project.sessions()
                .consistency()
                .conflict(scope, term)
                .orElseThrow(() ->
                        new BadInputException(
                                "There is no conflict about '"
                                        + term
                                        + "'; 'concord conflicts' lists them"));
    }

    private void show(
            OpenProject project,
            Scope scope,
            List<ShownDecision.Rewritten> rewritten,
            List<ShownDecision.Rewritten> skipped) {
        ShownDecision shown =
                ShownDecision.of(term, scope, project.sessions().consistency(), rewritten, skipped);
        if (isJson()) {
            console().document(shown);
        } else {
            shown.lines().forEach(console()::line);
        }
    }
}
