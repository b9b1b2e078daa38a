package dev.concord.memory.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.LastWord;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.ScopedRuling;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.TermFrequency;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts a lexicon together: each term once, by the best that is known of it. */
final class Gathering {
    private final LanguagePair languages;
    private final UnaryOperator<String> termKey;
    private final UnaryOperator<String> renderingKey;
    private final ConsistencyTracker tracker;
    private final Map<String, TermRow> rows = new HashMap<>();

    Gathering(
            LanguagePair languages,
            UnaryOperator<String> termKey,
            UnaryOperator<String> renderingKey,
            ConsistencyTracker tracker) {
        this.languages = languages;
        this.termKey = termKey;
        this.renderingKey = renderingKey;
        this.tracker = tracker;
    }

    /**
     * All terms, the likeliest first, of those that people called terms the most frequent.
     *
     * @param counts in how many segments the known terms stand, by key
     */
    List<LexiconTerm> of(TermBase terms, Map<String, Integer> counts, List<LearntTerm> learnt) {
        Map<String, LearntTerm> likely = new HashMap<>();
        learnt.forEach(term -> likely.put(term.key(), term));
        addListed(terms);
        addDecided();
        addIgnored(likely);
        addUsed(terms, likely);
        addLearnt(learnt);
        addConflicts();
        counts.forEach((key, count) ->
                Optional.ofNullable(rows.get(key)).ifPresent(row -> row.setFrequency(count)));
        return rows.values().stream()
                .map(TermRow::finished)
                .sorted(
                        Comparator.comparingDouble((LexiconTerm term) -> -term.termhood())
                                .thenComparingInt(term -> -term.frequency())
                                .thenComparing(LexiconTerm::term)
                                .thenComparing(LexiconTerm::key))
                .toList();
    }

    private void addListed(TermBase terms) {
        for (ConceptEntry entry : terms.glossary().entries()) {
            for (Term term : entry.terms(languages.source())) {
                row(term.text(), TermKind.LISTED).list(entry, languages.target());
            }
        }
    }

    private void addDecided() {
        for (ScopedRuling each : tracker.rulings()) {
            row(each.ruling().term(), TermKind.DECIDED).rule(each.ruling());
        }
    }

    /** They are called as they were when they were offered. */
    private void addIgnored(Map<String, LearntTerm> likely) {
        for (LastWord word : tracker.ignored()) {
            LearntTerm known = likely.get(termKey.apply(word.term()));
            row(known == null ? word.term() : known.term(), TermKind.IGNORED);
        }
    }

    /** What was used and is watched, but neither listed nor decided about, was marked. */
    private void addUsed(TermBase terms, Map<String, LearntTerm> likely) {
        for (TermFrequency frequency : tracker.frequencies()) {
            boolean isWatched = isWatched(terms, frequency.term());
            if (isWatched || !likely.containsKey(termKey.apply(frequency.term()))) {
                TermRow row =
                        row(frequency.term(), isWatched ? TermKind.MARKED : TermKind.CANDIDATE);
                for (RenderingTally tally : frequency.renderings()) {
                    row.count(tally.rendering(), tally.count());
                }
            }
        }
    }

    private static boolean isWatched(TermBase terms, String term) {
        return terms.recognize(term).stream()
                .anyMatch(hit -> hit.start() == 0 && hit.end() == term.length());
    }

    private void addLearnt(List<LearntTerm> learnt) {
        for (LearntTerm term : learnt) {
            boolean isKnown = rows.containsKey(term.key());
            TermRow row =
                    rows.computeIfAbsent(
                            term.key(), key -> newRow(key, term.term(), TermKind.CANDIDATE));
            row.setFrequency(term.frequency());
            row.setTermhood(term.termhood());
            if (!isKnown) {
                row.count("", term.unrendered());
                term.renderings().forEach(each -> row.count(each.text(), each.count()));
            }
        }
    }

    private void addConflicts() {
        tracker.conflicts().stream()
                .map(conflict -> rows.get(termKey.apply(conflict.term())))
                .filter(Objects::nonNull)
                .forEach(TermRow::setConflict);
    }

    private TermRow row(String term, TermKind kind) {
        return rows.computeIfAbsent(termKey.apply(term), key -> newRow(key, term, kind));
    }

    private TermRow newRow(String key, String term, TermKind kind) {
        return new TermRow(key, term, kind, renderingKey);
    }
}
