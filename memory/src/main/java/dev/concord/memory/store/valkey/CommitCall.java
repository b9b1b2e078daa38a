package dev.concord.memory.store.valkey;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.RetractedUsage;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a commit sends: the keys and arguments of {@code concord_commit}. */
record CommitCall(List<String> keys, List<String> arguments) {
    /**
     * The call for a change.
     *
     * @param json the change encoded
     */
    static CommitCall of(ProjectKeys keys, String epoch, Change change, String json) {
        return switch (change) {
            case Change.SegmentConfirmed it ->
                    segment(
                            keys,
                            it.segment(),
                            start(epoch, change, it.segment().segment(), json),
                            it.usages(),
                            it.retracted());
            case Change.SegmentReopened it ->
                    segment(
                            keys,
                            it.segment(),
                            start(epoch, change, it.segment().segment(), json),
                            List.of(),
                            it.retracted());
            case Change.DecisionTaken _,
                    Change.DecisionWithdrawn _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.TermIgnored _ ->
                    other(keys, keys.decisions(), start(epoch, change, change.subject(), json));
            case Change.ConfirmationContested _, Change.NoteAdded _, Change.PropagationExempted _ ->
                    other(keys, keys.remarks(), start(epoch, change, change.subject(), json));
        };
    }

    private static List<String> start(String epoch, Change change, String field, String json) {
        List<String> arguments = new ArrayList<>();
        arguments.add(epoch);
        arguments.add(change.id().value());
        arguments.add(change.base().map(ChangeId::value).orElse(""));
        arguments.add(field);
        arguments.add(json);
        return arguments;
    }

    private static CommitCall segment(
            ProjectKeys keys,
            SegmentKey segment,
            List<String> arguments,
            List<TermUsage> usages,
            List<RetractedUsage> retracted) {
        String document = segment.document();
        arguments.add(document);
        arguments.add(
                usages.stream()
                        .map(usage -> field(usage.term(), usage.rendering()))
                        .collect(Collectors.joining("\n")));
        balance(usages, retracted)
                .forEach((field, delta) -> {
                    arguments.add(field);
                    arguments.add(delta.toString());
                });
        return new CommitCall(
                List.of(
                        keys.meta(),
                        keys.ledger(),
                        keys.changes(),
                        keys.segments(document),
                        keys.terms(),
                        keys.documents(),
                        keys.metadata(document),
                        keys.documentTerms(document)),
                arguments);
    }

    private static CommitCall other(ProjectKeys keys, String shelf, List<String> arguments) {
        arguments.add("");
        arguments.add("");
        return new CommitCall(
                List.of(keys.meta(), keys.ledger(), keys.changes(), shelf, keys.terms()),
                arguments);
    }

    /** What changes in the term tables; whatever is both retracted and observed again cancels. */
    private static Map<String, Integer> balance(
            List<TermUsage> usages, List<RetractedUsage> retracted) {
        Map<String, Integer> balance = new LinkedHashMap<>();
        for (TermUsage usage : usages) {
            balance.merge(field(usage.term(), usage.rendering()), 1, Integer::sum);
        }
        for (RetractedUsage usage : retracted) {
            balance.merge(field(usage.term(), usage.rendering()), -1, Integer::sum);
        }
        balance.values().removeIf(delta -> delta == 0);
        return balance;
    }

    private static String field(String term, String rendering) {
        return escape(term) + "\t" + escape(rendering);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
