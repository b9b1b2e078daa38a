package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.pretranslation.AppliedPropagation;
import dev.concord.memory.pretranslation.Propagation;
import dev.concord.memory.pretranslation.PropagationPlan;
import dev.concord.memory.pretranslation.PropagationRow;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.store.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord propagate}. */
@Command(
        name = "propagate",
        description = {
            "Confirms the segments of the same source as a confirmed one reads.",
            "Open segments, and copies that still read as it did before, are confirmed; what"
                    + " somebody is writing and exempt segments are listed and left alone."
        })
public final class PropagateCommand extends ProjectCommand {
    private static final class What {
        @Option(names = "--segment", paramLabel = "DOC#ID", description = "The confirmed segment.")
        private String segment = "";

        @Option(
                names = "--exempt",
                paramLabel = "DOC#ID",
                description = "Never propagate to this segment.")
        private String exempt = "";

        @Option(
                names = "--allow",
                paramLabel = "DOC#ID",
                description = "Propagate to this segment again.")
        private String allow = "";
    }

    private record Row(
            String document, String segment, String present, String target, String verdict) {}

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--dry-run", description = "Change nothing; show what would be done.")
    private boolean dryRun;

    public PropagateCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        if (!what.segment.isEmpty()) {
            return propagate(project, known(project, "--segment", what.segment));
        }
        boolean exempt = !what.exempt.isEmpty();
        SegmentKey segment =
                exempt
                        ? known(project, "--exempt", what.exempt)
                        : known(project, "--allow", what.allow);
        project.sessions().exempt(segment, exempt);
        return Exit.DONE;
    }

    private static SegmentKey known(OpenProject project, String option, String address)
            throws BadInputException, StoreException {
        SegmentKey key = SegmentAddress.of(option, address);
        if (project.store().documents().segment(key).isEmpty()) {
            throw new BadInputException(
                    "The project has no segment " + key + "; 'concord segments' lists them");
        }
        return key;
    }

    private int propagate(OpenProject project, SegmentKey segment)
            throws BadInputException, StoreException {
        if (project.sessions()
                .standing(segment)
                .filter(now -> now.state().isConfirmed())
                .isEmpty()) {
            throw new BadInputException(
                    segment + " is not confirmed; 'concord confirm' confirms it");
        }
        var propagation = new Propagation(project);
        PropagationPlan plan = propagation.plan(segment);
        if (dryRun) {
            plan.rows().forEach(row -> show(plan, row, verdict(row, "would-confirm")));
            return Exit.DONE;
        }
        AppliedPropagation applied =
                propagation.apply(plan, plan.proposed(), BulkProgress.UNWATCHED);
        Set<SegmentKey> confirmed = new HashSet<>(applied.confirmed());
        List<PropagationRow> rows = plan.rows();
        for (PropagationRow row : rows) {
            boolean done = confirmed.contains(row.key());
            show(plan, row, done ? "confirmed" : verdict(row, "changed"));
        }
        if (!isJson()) {
            console().line("%d of %d segments confirmed".formatted(confirmed.size(), rows.size()));
        }
        return Exit.DONE;
    }

    private static String verdict(PropagationRow row, String otherwise) {
        if (row.exempt()) {
            return "exempt";
        }
        return row.isProposed() ? otherwise : "has-draft";
    }

    private void show(PropagationPlan plan, PropagationRow row, String verdict) {
        var shown =
                new Row(
                        row.key().document(),
                        row.key().segment(),
                        row.present().text(),
                        plan.target(),
                        verdict);
        if (isJson()) {
            console().json(shown);
        } else {
            console().line("%s\t%s\t%s".formatted(row.key(), verdict, shown.present));
        }
    }
}
