package dev.concord.memory.consistency;

import dev.concord.memory.model.Scope;
import dev.concord.memory.model.UsageContext;
import java.util.List;

/**
 * Renderings of a term that are right in a context, though another is usual.
 *
 * @param word the term as the declaration names it, and its stamp
 */
public record AcceptedInContext(
        Scope scope, LastWord word, List<String> renderings, UsageContext context) {
    public AcceptedInContext {
        renderings = List.copyOf(renderings);
    }
}
