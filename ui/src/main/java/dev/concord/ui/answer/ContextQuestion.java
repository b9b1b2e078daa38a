package dev.concord.ui.answer;

import dev.concord.memory.model.Scope;
import dev.concord.memory.project.OpenProject;
import java.util.List;

/**
 * What is to be declared right.
 *
 * @param renderings one of which is right in the context; the likeliest first
 * @param document where the person stands; empty when nowhere
 */
public record ContextQuestion(
        OpenProject project, Scope scope, String term, List<String> renderings, String document) {
    public ContextQuestion {
        renderings = List.copyOf(renderings);
        if (renderings.isEmpty()) {
            throw new IllegalArgumentException("There is no rendering to declare right");
        }
    }
}
