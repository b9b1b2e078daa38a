package dev.concord.ui.workbench;

import dev.concord.memory.completion.TypedRendering;
import java.util.List;

/**
 * Renderings of the active segment's terms in what is typed.
 *
 * @param target the text they were seen in
 */
public record TypedTerms(String target, List<TypedRendering> renderings) {
    /** Nothing is typed. */
    public static final TypedTerms NONE = new TypedTerms("", List.of());

    public TypedTerms {
        renderings = List.copyOf(renderings);
    }
}
