package dev.concord.memory.consistency;

import dev.concord.glossary.sentence.ForcedDifference;
import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What usages are judged by, the glossary, what people have said, the strategy, and so the evidence
 * about each term. Guarded by its tracker's lock.
 */
final class Judgement {
    private final ConflictRules rules;
    private final Declarations declarations;
    private SegmentTexts texts = SegmentTexts.NONE;
    private ContextRules contexts = new ContextRules(texts);
    private TermBase terms;
    private ResolutionStrategy strategy;
    private AlarmSettings alarmSettings = AlarmSettings.DEFAULT;

    Judgement(
            ConflictRules rules,
            Declarations declarations,
            TermBase terms,
            ResolutionStrategy strategy) {
        this.rules = rules;
        this.declarations = declarations;
        this.terms = terms;
        this.strategy = strategy;
    }

    TermBase terms() {
        return terms;
    }

    void useTerms(TermBase another) {
        terms = another;
    }

    ResolutionStrategy strategy() {
        return strategy;
    }

    void useStrategy(ResolutionStrategy another) {
        strategy = another;
    }

    AlarmSettings alarmSettings() {
        return alarmSettings;
    }

    void useAlarmSettings(AlarmSettings others) {
        alarmSettings = others;
    }

    void readTexts(SegmentTexts others) {
        texts = others;
        contexts = new ContextRules(others);
    }

    /** Another source may stand there by now. */
    void sourceChanged(SegmentKey segment) {
        contexts.forget(segment);
    }

    TermEvidence evidence(HistoryKey key, TermHistory history) {
        return evidence(
                key, history.term(), judged(key).map(history::tallies).orElseGet(history::tallies));
    }

    TermEvidence evidence(HistoryKey key, String term, List<RenderingTally> tallies) {
        return new TermEvidence(
                term,
                tallies,
                terms.verdict(term),
                declarations.ruling(key),
                declarations.accepted(key),
                declarations.dismissedRenderings(key),
                strategy);
    }

    /**
     * Which usages of a term are judged, empty for all: those that are right in their context are
     * not, for nothing is wrong with them, and they tell nothing about the others. A lock allows no
     * exception.
     */
    Optional<Predicate<PlacedUsage>> judged(HistoryKey key) {
        return exceptions(key).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        placed -> !isRight(key, placed.segment(), placed.usage().rendering()));
    }

    /** True when a rendering was declared right in a context that a segment stands in. */
    boolean isRight(HistoryKey key, SegmentKey segment, String rendering) {
        return !rendering.isEmpty()
                && exceptions(key).stream()
                        .filter(each ->
                                rules.keysOf(each.renderings()).contains(rules.key(rendering)))
                        .anyMatch(each -> contexts.holds(each.context(), segment, terms));
    }

    private List<AcceptedInContext> exceptions(HistoryKey key) {
        boolean locked = declarations.ruling(key).filter(Ruling::locked).isPresent();
        return locked ? List.of() : declarations.acceptedInContexts(key);
    }

    /**
     * The alarm as it is to be told: where a listed rendering is missing and the sentence itself
     * may be the reason, it is a hint only.
     */
    TermAlarm weighed(TermAlarm alarm, SegmentKey segment, TermUsage usage) {
        if (alarm.severity() != Severity.WARNING || usage.isRendered()) {
            return alarm;
        }
        return texts.forced(segment, usage.term())
                .map(why -> alarm.lighter(told(why)))
                .orElse(alarm);
    }

    private static String told(ForcedDifference why) {
        return switch (why) {
            case CODE, QUOTED -> "kept as it is here";
            case VERB -> "used as a verb here";
        };
    }

    /** The renderings of a term that are right in the context of a text to translate. */
    List<String> rightFor(HistoryKey key, String document, String source) {
        return exceptions(key).stream()
                .filter(each -> contexts.holds(each.context(), document, source, terms))
                .flatMap(each -> each.renderings().stream())
                .toList();
    }

    /** The index of a term, with what is right in its context. */
    ConsistencyIndex index(HistoryKey key, TermHistory history) {
        var evidence = evidence(key, history);
        int counted = evidence.tallies().stream().mapToInt(RenderingTally::count).sum();
        int right = history.total() - counted;
        return rules.index(evidence).plus(new ConsistencyIndex(right, right));
    }

    /** The same for the usages of a document. */
    ConsistencyIndex index(HistoryKey key, TermHistory history, String document) {
        var evidence = evidence(key, history);
        return history.placed().stream()
                .filter(placed -> placed.segment().document().equals(document))
                .map(placed ->
                        isRight(key, placed.segment(), placed.usage().rendering())
                                ? new ConsistencyIndex(1, 1)
                                : rules.index(evidence, placed.usage().rendering(), 1))
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }
}
