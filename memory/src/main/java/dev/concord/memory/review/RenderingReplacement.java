package dev.concord.memory.review;

import dev.concord.glossary.match.FoundRendering;
import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.RenderingRewriter;
import java.util.List;
import java.util.Set;

/** Replaces one rendering by another wherever it stands in a target. */
final class RenderingReplacement {
    private final RenderingFinder finder;
    private final RenderingRewriter rewriter;

    RenderingReplacement(RenderingFinder finder, RenderingRewriter rewriter) {
        this.finder = finder;
        this.rewriter = rewriter;
    }

    /**
     * A target after replacing.
     *
     * @param certain true when there was something to replace and the inflection is sure to be
     *     right
     */
    record Replaced(String text, boolean certain) {}

    Replaced replace(String target, String rendering, String replacement) {
        List<FoundRendering> places = finder.findAll(target, Set.of(rendering));
        String text = target;
        boolean certain = !places.isEmpty();
        for (FoundRendering place : places.reversed()) {
            var rewrite = rewriter.propose(text, place, replacement);
            text = rewrite.text();
            certain &= rewrite.certain();
        }
        return new Replaced(text, certain);
    }
}
