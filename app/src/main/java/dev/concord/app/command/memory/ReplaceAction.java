package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.maintenance.BatchResult;
import dev.concord.memory.tm.maintenance.ChangePlan;
import dev.concord.memory.tm.maintenance.ChangePlan.Refusal;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.maintenance.PlannedChange;
import dev.concord.memory.tm.maintenance.Replacement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord memory DIR replace}. */
@Command(
        name = "replace",
        description = {
            "Replaces a text in targets, or with --in in sources or both.",
            "Confirmed segments are confirmed anew with the new target."
        })
final class ReplaceAction extends MemoryAction {
    private record Row(ShownUnit unit, String newSource, String newTarget) {
        static Row of(PlannedChange change) {
            return new Row(ShownUnit.of(change.before()), change.source(), change.target());
        }
    }

    private record Replaced(
            List<Row> changes, Map<String, Integer> refused, String batch, int changed, int kept) {}

    @Parameters(index = "0", paramLabel = "FROM", description = "What is replaced.")
    private String from = "";

    @Parameters(
            index = "1",
            paramLabel = "TO",
            description = "By what; with --regex, $1 stands for the first group.")
    private String to = "";

    @Mixin private UnitChoice choice = new UnitChoice();

    @Option(names = "--dry-run", description = "Change nothing; show what would be done.")
    private boolean isDryRun;

    ReplaceAction(CommandContext context) {
        super(context);
    }

    @Override
    void work(OpenProject project) throws BadInputException, StoreException {
        Replacement replacement = replacement();
        MemoryMaintenance maintenance = project.maintenance();
        ChangePlan plan =
                maintenance
                        .plan(
                                choice.query("").withText(replacement.query()),
                                replacement,
                                MemoryProgress.NONE)
                        .orElseThrow();
        BatchResult result = isDryRun ? new BatchResult("", 0, 0) : maintenance.apply(plan);
        show(plan, result);
    }

    private Replacement replacement() throws BadInputException {
        if (from.isBlank()) {
            throw new BadInputException("Give a text to replace");
        }
        Side side = choice.side(Side.TARGET);
        try {
            return choice.isExpression()
                    ? Replacement.ofExpression(from, to, choice.isCaseExact(), side)
                    : Replacement.ofText(from, to, choice.isCaseExact(), side);
        } catch (PatternSyntaxException e) {
            throw UnitChoice.noExpression(from, e);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private void show(ChangePlan plan, BatchResult result) {
        List<Row> rows = plan.changes().stream().map(Row::of).toList();
        Map<String, Integer> refused = new TreeMap<>();
        plan.refusals().forEach((refusal, count) -> refused.put(reason(refusal), count));
        if (isJson()) {
            console()
                    .document(
                            new Replaced(
                                    rows,
                                    refused,
                                    result.batch(),
                                    result.changed(),
                                    result.kept()));
            return;
        }
        for (Row row : rows) {
            console().line("- " + row.unit().told());
            console().line("+ \t" + row.newSource() + "\t" + row.newTarget());
        }
        refused.forEach((reason, count) ->
                console().message(ShownBatch.units(count) + " as before: " + reason));
        console()
                .message(
                        isDryRun
                                ? ShownBatch.units(rows.size()) + " would be changed"
                                : ShownBatch.told("changed", result));
    }

    private static String reason(Refusal refusal) {
        return switch (refusal) {
            case CODE_INSIDE -> "an inline code stands inside the place";
            case NOTHING_LEFT -> "nothing would be left of the text, or no file could hold it";
            case SOURCE_OF_DOCUMENT -> "the source of a confirmed segment is the document's";
            case CONTESTED -> "several people changed the segment at once";
        };
    }
}
