package dev.concord.memory.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.memory.consistency.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * One term of a project's lexicon.
 *
 * @param key what its inflected forms have in common
 * @param term its citation form
 * @param frequency in how many segments of the sources it stands, confirmed or not
 * @param termhood how term-like a candidate is, 0 to 1; 1 for what people have called a term
 * @param renderings the most frequent first; those that nobody has used yet last
 * @param unrendered places of confirmed segments in which none of its renderings was found
 * @param ruling the decision about it that holds
 * @param entries the glossary's entries with it
 */
public record LexiconTerm(
        String key,
        String term,
        TermKind kind,
        int frequency,
        double termhood,
        List<LexiconRendering> renderings,
        int unrendered,
        Agreement agreement,
        Optional<Ruling> ruling,
        List<ConceptEntry> entries) {
    public LexiconTerm {
        renderings = List.copyOf(renderings);
        entries = List.copyOf(entries);
    }

    /** True when it stands in the project's sources or was used in its targets. */
    public boolean isInUse() {
        return frequency > 0
                || unrendered > 0
                || renderings.stream().anyMatch(rendering -> rendering.count() > 0);
    }

    /** The rendering that an entry would begin with: decided, preferred, else the most used. */
    public Optional<String> bestRendering() {
        return ruling.map(Ruling::rendering)
                .or(() ->
                        renderings.stream()
                                .filter(rendering -> !rendering.isForbidden())
                                .map(LexiconRendering::text)
                                .findFirst());
    }
}
