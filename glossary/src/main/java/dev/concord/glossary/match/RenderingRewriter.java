package dev.concord.glossary.match;

import dev.concord.glossary.text.LanguageTag;

/** Proposes how a target reads when one rendering in it is replaced by another. */
public final class RenderingRewriter {
    private final LanguageTag language;

    /** A rewriter for targets in one language. */
    public RenderingRewriter(LanguageTag language) {
        this.language = language;
    }

    /**
     * The target with one found rendering replaced.
     *
     * @param target the full text the rendering was found in
     * @param found the place
     * @param replacement the citation form that shall stand there
     */
    public Rewrite propose(String target, FoundRendering found, String replacement) {
        return new Rewrite(
                target.substring(0, found.start()) + replacement + target.substring(found.end()),
                found.start(),
                found.end(),
                replacement,
                found.surface().equals(found.rendering()) && language.value().isEmpty());
    }
}
