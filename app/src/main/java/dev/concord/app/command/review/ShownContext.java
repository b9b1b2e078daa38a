package dev.concord.app.command.review;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.review.ProposedContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A context as the command line shows it.
 *
 * @param renderings what is right there; empty for a proposal
 * @param here in how many segments it goes with the rendering; 0 for a declaration
 * @param elsewhere in how many it goes with another
 */
record ShownContext(
        String document,
        String within,
        List<String> words,
        List<String> renderings,
        int here,
        int elsewhere) {
    static ShownContext of(AcceptedInContext declared) {
        UsageContext context = declared.context();
        return new ShownContext(
                context.document(), context.within(), context.words(), declared.renderings(), 0, 0);
    }

    static ShownContext of(ProposedContext proposed) {
        UsageContext context = proposed.context();
        return new ShownContext(
                context.document(),
                context.within(),
                context.words(),
                List.of(),
                proposed.here(),
                proposed.elsewhere());
    }

    /** The same for people. */
    String told() {
        List<String> parts = new ArrayList<>();
        if (!within.isEmpty()) {
            parts.add("within '" + within + "'");
        }
        if (!words.isEmpty()) {
            parts.add("when the source has '" + String.join("' and '", words) + "'");
        }
        if (!document.isEmpty()) {
            parts.add("in " + document);
        }
        return parts.isEmpty() ? "everywhere" : String.join(", ", parts);
    }
}
