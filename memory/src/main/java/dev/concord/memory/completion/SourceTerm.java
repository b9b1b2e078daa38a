package dev.concord.memory.completion;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.memory.consistency.AgreedRendering;
import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.consistency.RenderingTally;
import java.util.List;
import java.util.Optional;

/**
 * A term of a source, with what is known of its renderings.
 *
 * @param term citation form
 * @param places where it stands, from left to right
 * @param entries the concept entries that hold it; empty when no glossary lists it
 * @param verdict what the glossary says; empty when it says nothing
 * @param agreed how it is to be rendered; empty when people are free to choose
 * @param isDecided true when a person has decided so
 * @param used what it was rendered as, the most frequent first
 */
public record SourceTerm(
        String term,
        List<Place> places,
        List<ConceptEntry> entries,
        Optional<GlossaryVerdict> verdict,
        Optional<AgreedRendering> agreed,
        boolean isDecided,
        List<RenderingTally> used) {
    public SourceTerm {
        places = List.copyOf(places);
        entries = List.copyOf(entries);
        used = List.copyOf(used);
    }

    /**
     * One place of a term.
     *
     * @param start index of its first character in the text with its tokens
     * @param end index after its last character
     */
    public record Place(int start, int end) {}

    /**
     * What people have agreed on, the best first, without what the glossary advises against; empty
     * when they are free to choose.
     */
    public List<String> agreedRenderings() {
        return agreed.map(AgreedRendering::right).orElse(List.of()).stream()
                .filter(right -> forbidden().stream().noneMatch(right::equalsIgnoreCase))
                .toList();
    }

    /** What the glossary allows, the best first. */
    public List<String> listed() {
        return verdict.map(GlossaryVerdict::allowed).orElse(List.of());
    }

    /** What the glossary advises against. */
    public List<String> forbidden() {
        return verdict.map(GlossaryVerdict::forbidden).orElse(List.of());
    }
}
