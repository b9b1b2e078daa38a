package dev.concord.glossary.align;

import dev.concord.glossary.extract.TermOccurrence;
import java.util.List;
import java.util.Map;

/**
 * A source with its target, taken apart once so that it can be judged, learnt and forgotten without
 * looking at the texts again. Immutable.
 */
public final class AnalysedPair {
    private final List<SourceWord> source;
    private final List<TargetWord> target;
    private final String targetText;
    private final Map<String, List<TermOccurrence>> terms;
    private final long fingerprint;

    AnalysedPair(
            List<SourceWord> source,
            List<TargetWord> target,
            String targetText,
            Map<String, List<TermOccurrence>> terms,
            long fingerprint) {
        this.source = List.copyOf(source);
        this.target = List.copyOf(target);
        this.targetText = targetText;
        this.terms = terms;
        this.fingerprint = fingerprint;
    }

    /** The same pair with one occurrence of a term for its only term. */
    AnalysedPair withOnly(TermOccurrence term) {
        return new AnalysedPair(
                source, target, targetText, Map.of(term.key(), List.of(term)), fingerprint);
    }

    List<SourceWord> source() {
        return source;
    }

    List<TargetWord> target() {
        return target;
    }

    /** The target between two offsets. */
    String text(int start, int end) {
        return targetText.substring(start, end);
    }

    /** The watched terms of the source with their places, in the order of the text. */
    Map<String, List<TermOccurrence>> terms() {
        return terms;
    }

    /** The terms that stand in the source other than as parts of longer ones. */
    List<String> learnableTerms() {
        return terms.keySet().stream().filter(key -> !isNested(key)).toList();
    }

    /** Whether a term stands in the source as a part of longer ones only. */
    boolean isNested(String key) {
        return terms.getOrDefault(key, List.of()).stream().allMatch(TermOccurrence::nested);
    }

    /** Equal for pairs with the same texts and terms, on every machine. */
    long fingerprint() {
        return fingerprint;
    }
}
