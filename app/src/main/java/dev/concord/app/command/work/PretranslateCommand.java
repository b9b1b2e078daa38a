package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.DocumentChoice;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.Progress;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.pretranslation.AppliedPretranslation;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.Pretranslation;
import dev.concord.memory.pretranslation.PretranslationOptions;
import dev.concord.memory.pretranslation.PretranslationOptions.Confirming;
import dev.concord.memory.pretranslation.PretranslationPlan;
import dev.concord.memory.pretranslation.Verdict;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord pretranslate}. */
@Command(
        name = "pretranslate",
        description = {
            "Fills open segments from the translation memory.",
            "What is filled stays unconfirmed, is merged, and gives way to whatever is typed."
                    + " Confirmed segments and what somebody has written are never touched."
                    + " 'concord undo' takes all of it back."
        })
public final class PretranslateCommand extends ProjectCommand {
    private record Row(
            String document,
            String segment,
            String verdict,
            String kind,
            int similarity,
            String origin,
            String source,
            String target,
            String state,
            String reason) {
        static Row of(PlannedSegment planned) {
            Optional<InsertedMatch> match = planned.match();
            SegmentState state =
                    planned.verdict() == Verdict.CONFIRM
                            ? SegmentState.TRANSLATED
                            : SegmentState.INITIAL;
            return new Row(
                    planned.key().document(),
                    planned.key().segment(),
                    planned.verdict().code(),
                    match.map(found -> found.kind().code()).orElse(""),
                    match.map(InsertedMatch::similarity).orElse(0),
                    match.map(found -> ShownOrigin.of(found.origin())).orElse(""),
                    planned.segment().source(),
                    match.map(InsertedMatch::proposal).orElse(""),
                    planned.verdict() == Verdict.CONFIRMED ? "" : state.code(),
                    planned.notes().stream()
                            .map(MatchNote::text)
                            .collect(Collectors.joining(", ")));
        }

        String told() {
            return "%s#%s\t%s\t%d %% %s\t%s\t%s"
                    .formatted(document, segment, verdict, similarity, kind, origin, target);
        }
    }

    @Option(
            names = "--min",
            paramLabel = "N",
            defaultValue = "" + PretranslationOptions.DEFAULT_MINIMUM,
            description = "Least similarity, 0 to 100 (default: ${DEFAULT-VALUE}).")
    private int min;

    @Mixin private DocumentChoice documents = new DocumentChoice();

    @Option(
            names = "--confirm",
            paramLabel = "KIND",
            description =
                    "Confirm these at once where there is but one target: exact (in context or"
                            + " not) or in-context.")
    private String confirm = "";

    @Option(names = "--dry-run", description = "Change nothing; show what would be done.")
    private boolean dryRun;

    @Option(names = "--all", description = "List what is left alone as well, with the reason.")
    private boolean all;

    public PretranslateCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        if (min < 0 || min > 100) {
            throw new BadInputException("--min is 0 to 100, not " + min);
        }
        var pretranslation = new Pretranslation(project);
        var options =
                PretranslationOptions.from(min)
                        .in(documents.names(project))
                        .confirming(confirming());
        PretranslationPlan plan;
        try (Progress progress = console().progress("Looking up", 0)) {
            plan = pretranslation.plan(options, progress::at).orElseThrow();
        }
        if (dryRun) {
            show(plan, plan.actions(), "would be ");
            return Exit.DONE;
        }
        AppliedPretranslation applied;
        try (Progress progress = console().progress("Filling", 0)) {
            applied = pretranslation.apply(plan.actions(), progress::at);
        }
        show(plan, done(plan, applied), "");
        return Exit.DONE;
    }

    private Confirming confirming() throws BadInputException {
        return switch (confirm.toLowerCase(Locale.ROOT)) {
            case "" -> Confirming.NOTHING;
            case "exact" -> Confirming.EXACT;
            case "in-context" -> Confirming.IN_CONTEXT;
            default ->
                    throw new BadInputException("--confirm is exact or in-context, not " + confirm);
        };
    }

    private static List<PlannedSegment> done(
            PretranslationPlan plan, AppliedPretranslation applied) {
        Set<SegmentKey> changed = new HashSet<>(applied.filled());
        changed.addAll(applied.confirmed());
        return plan.actions().stream().filter(planned -> changed.contains(planned.key())).toList();
    }

    private void show(PretranslationPlan plan, List<PlannedSegment> actions, String mood) {
        List<PlannedSegment> listed = new ArrayList<>(all ? plan.segments() : actions);
        for (PlannedSegment planned : listed) {
            Row row = Row.of(planned);
            if (isJson()) {
                console().json(row);
            } else {
                console().line(row.told());
            }
        }
        if (!isJson()) {
            long confirmed =
                    actions.stream().filter(each -> each.verdict() == Verdict.CONFIRM).count();
            console()
                    .line(
                            "%d of %d segments %sfilled, %d %sconfirmed"
                                    .formatted(
                                            actions.size() - confirmed,
                                            plan.segments().size(),
                                            mood,
                                            confirmed,
                                            mood));
        }
    }
}
