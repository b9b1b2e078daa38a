package dev.concord.app.command.review;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.Declarations;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.model.Scope;
import dev.concord.memory.review.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is decided about a term, and what was rewritten, as the command line shows it. */
record ShownDecision(
        String term,
        String document,
        @Nullable String rendering,
        boolean locked,
        List<String> accepted,
        List<ShownContext> contexts,
        List<Rewritten> applied,
        List<Rewritten> skipped) {
    /**
     * One occurrence.
     *
     * @param certain true when the inflection is sure to be right
     */
    record Rewritten(
            String document, String segment, String before, String after, boolean certain) {
        static Rewritten of(Occurrence occurrence) {
            return new Rewritten(
                    occurrence.segment().document(),
                    occurrence.segment().segment(),
                    occurrence.before(),
                    occurrence.after(),
                    occurrence.certain());
        }
    }

    static ShownDecision of(
            String term,
            Scope scope,
            ConsistencyTracker tracker,
            List<Rewritten> applied,
            List<Rewritten> skipped) {
        Optional<Ruling> ruling = tracker.ruling(scope, term);
        Declarations said = tracker.declarations();
        return new ShownDecision(
                term,
                scope.document(),
                ruling.map(Ruling::rendering).orElse(null),
                ruling.map(Ruling::locked).orElse(false),
                said.accepted(scope, term),
                said.acceptedInContexts(scope, term).stream().map(ShownContext::of).toList(),
                applied,
                skipped);
    }

    /** The same for people. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                rendering == null
                        ? term + ": nothing is prescribed"
                        : term + ": " + rendering + (locked ? " (locked)" : ""));
        if (!accepted.isEmpty()) {
            lines.add("all right: " + String.join(", ", accepted));
        }
        contexts.forEach(each ->
                lines.add(
                        "also right: " + String.join(", ", each.renderings()) + " " + each.told()));
        for (Rewritten each : applied) {
            String doubt = each.certain ? "" : " (check the inflection)";
            lines.add(
                    "%s#%s: %s → %s%s"
                            .formatted(
                                    each.document, each.segment, each.before, each.after, doubt));
        }
        for (Rewritten each : skipped) {
            lines.add("%s#%s: left as it is".formatted(each.document, each.segment));
        }
        return lines;
    }
}
