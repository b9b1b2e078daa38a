package dev.concord.memory.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.consistency.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One term of the lexicon while it is being put together from all that is known of it. */
final class TermRow {
    private static final class Tally {
        final String text;
        int count;
        Optional<TermStatus> status = Optional.empty();

        Tally(String text) {
            this.text = text;
        }
    }

    private final String key;
    private final String term;
    private final TermKind kind;
    private final UnaryOperator<String> renderingKey;
    private final List<ConceptEntry> entries = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private Optional<Ruling> ruling = Optional.empty();
    private boolean isConflict;
    private int unrendered;
    private int frequency;
    private double termhood = 1;

    TermRow(String key, String term, TermKind kind, UnaryOperator<String> renderingKey) {
        this.key = key;
        this.term = term;
        this.kind = kind;
        this.renderingKey = renderingKey;
    }

    /** Of two entries with one rendering the better status counts, as everywhere. */
    void list(ConceptEntry entry, LanguageTag target) {
        entries.add(entry);
        for (Term rendering : entry.terms(target)) {
            Tally tally = tally(rendering.text());
            tally.status =
                    tally.status
                            .filter(known -> known.compareTo(rendering.status()) <= 0)
                            .or(() -> Optional.of(rendering.status()));
        }
    }

    /** Of decisions in several documents the latest is shown. */
    void rule(Ruling another) {
        boolean isLater =
                ruling.filter(known -> known.stamp().compareTo(another.stamp()) > 0).isEmpty();
        if (isLater) {
            ruling = Optional.of(another);
        }
        tally(another.rendering());
    }

    /** Counts usages; those without a known rendering apart. */
    void count(String rendering, int usages) {
        if (rendering.isEmpty()) {
            unrendered += usages;
        } else {
            tally(rendering).count += usages;
        }
    }

    void setConflict() {
        isConflict = true;
    }

    void setFrequency(int segments) {
        frequency = segments;
    }

    /** What people have called a term is one. */
    void setTermhood(double likeness) {
        if (kind == TermKind.CANDIDATE) {
            termhood = likeness;
        }
    }

    private Tally tally(String rendering) {
        return tallies.computeIfAbsent(
                renderingKey.apply(rendering), _ -> new Tally(rendering.strip()));
    }

    LexiconTerm finished() {
        List<LexiconRendering> renderings =
                tallies.values().stream()
                        .map(tally -> new LexiconRendering(tally.text, tally.count, tally.status))
                        .sorted(
                                Comparator.comparingInt(TermRow::rank)
                                        .thenComparingInt(rendering -> -rendering.count()))
                        .toList();
        return new LexiconTerm(
                key,
                term,
                kind,
                frequency,
                termhood,
                renderings,
                unrendered,
                agreement(renderings),
                ruling,
                entries);
    }

    /** What is preferred before what is used, what nobody should use at the end. */
    private static int rank(LexiconRendering rendering) {
        if (rendering.isForbidden()) {
            return 2;
        }
        return rendering.status().filter(TermStatus.PREFERRED::equals).isPresent() ? 0 : 1;
    }

    private Agreement agreement(List<LexiconRendering> renderings) {
        if (isConflict) {
            return Agreement.CONFLICT;
        }
        long used = renderings.stream().filter(rendering -> rendering.count() > 0).count();
        if (used == 0) {
            return Agreement.UNKNOWN;
        }
        return used == 1 ? Agreement.CONSISTENT : Agreement.SEVERAL;
    }
}
