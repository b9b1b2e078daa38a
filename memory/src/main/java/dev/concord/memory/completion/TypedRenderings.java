package dev.concord.memory.completion;

import dev.concord.glossary.match.FoundRendering;
import dev.concord.glossary.match.RenderingFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees which renderings of a source's terms a target has that is still being written, forbidden
 * ones among them. Call it off the JavaFX thread; safe for several threads.
 */
public final class TypedRenderings {
    private final RenderingFinder finder;

    public TypedRenderings(RenderingFinder finder) {
        this.finder = finder;
    }

    /** By term, in the order of the source. */
    public List<TypedRendering> in(String target, List<SourceTerm> terms) {
        List<TypedRendering> found = new ArrayList<>();
        if (!target.isBlank()) {
            terms.forEach(term -> collect(term, target, found));
        }
        return List.copyOf(found);
    }

    /** All are looked for together: of two that overlap the likelier one is there. */
    private void collect(SourceTerm term, String target, List<TypedRendering> found) {
        Set<String> right = new LinkedHashSet<>(term.listed());
        right.addAll(term.agreedRenderings());
        Set<String> all = new LinkedHashSet<>(right);
        all.addAll(term.forbidden());
        term.used().forEach(tally -> all.add(tally.rendering()));
        List<String> instead =
                term.agreedRenderings().isEmpty() ? term.listed() : term.agreedRenderings();
        for (FoundRendering place : finder.findAll(target, all)) {
            found.add(
                    new TypedRendering(
                            term.term(),
                            place.rendering(),
                            place.start(),
                            place.end(),
                            term.forbidden().contains(place.rendering()),
                            instead));
        }
    }
}
