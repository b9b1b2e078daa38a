package dev.concord.memory.consistency;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.memory.consistency.LearntTerms.ScopedTerm;
import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges the terms that are watched only because they recur, by the same rules as the others. What
 * is listed, marked or decided about is none of its business. Guarded by its tracker's lock.
 */
final class LearntConflicts {
    /** What the tracker knows beside. */
    interface Judge {
        /** True for terms that are watched otherwise, or that somebody said are none. */
        boolean isElsewhere(HistoryKey key);

        /** What is known of a term with these renderings. */
        TermEvidence evidence(HistoryKey key, String term, List<RenderingTally> tallies);

        /** How sure a hint has to be. */
        int confidenceNeeded(HistoryKey key, AlarmKind kind);

        /** How often a term must have been confirmed elsewhere. */
        int occurrencesNeeded();

        /** Identity of a conflict. */
        String fingerprint(HistoryKey key, TermEvidence evidence);

        /** The scope a segment is judged in. */
        Scope scopeOf(SegmentKey segment);
    }

    private final ConflictRules rules;
    private final Judge judge;
    private LearntTerms learnt = LearntTerms.NONE;

    LearntConflicts(ConflictRules rules, Judge judge) {
        this.rules = rules;
        this.judge = judge;
    }

    void use(LearntTerms another) {
        learnt = another;
    }

    Stream<TermConflict> conflicts() {
        return learnt.deviating().stream()
                .map(LearntConflicts::key)
                .filter(this::isOurs)
                .flatMap(key -> conflict(key).stream());
    }

    Optional<TermConflict> conflict(HistoryKey key) {
        return evidence(key)
                .filter(rules::isConflict)
                .map(evidence ->
                        new TermConflict(
                                key.scope(),
                                evidence.term(),
                                rules.severity(evidence),
                                evidence.isLocked(),
                                evidence.tallies(),
                                usages(key),
                                evidence.resolution(),
                                judge.fingerprint(key, evidence)));
    }

    /** What is known of a term of ours; empty when it is not, or nothing has been learnt. */
    Optional<TermEvidence> evidence(HistoryKey key) {
        return isOurs(key)
                ? learnt.history(key.scope(), key.term(), needs(key))
                        .map(history -> evidence(key, history))
                : Optional.empty();
    }

    List<PlacedUsage> usages(HistoryKey key) {
        return isOurs(key) ? learnt.usages(key.scope(), key.term(), needs(key)) : List.of();
    }

    /** Terms that are rendered in one way only would drown the others. */
    Stream<TermFrequency> frequencies() {
        return learnt.deviating().stream()
                .map(LearntConflicts::key)
                .flatMap(key ->
                        evidence(key)
                                .filter(evidence -> evidence.tallies().size() > 1)
                                .map(evidence -> frequency(key, evidence))
                                .stream());
    }

    private TermFrequency frequency(HistoryKey key, TermEvidence evidence) {
        int total = evidence.tallies().stream().mapToInt(RenderingTally::count).sum();
        return new TermFrequency(
                key.scope(), evidence.term(), total, evidence.tallies(), rules.index(evidence));
    }

    ConsistencyIndex index() {
        return learnt.terms().stream()
                .flatMap(term -> evidence(key(term)).stream())
                .map(rules::index)
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }

    ConsistencyIndex index(String document) {
        return learnt.terms().stream()
                .map(LearntConflicts::key)
                .map(key -> indexWithin(key, document))
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }

    private ConsistencyIndex indexWithin(HistoryKey key, String document) {
        Optional<LearntHistory> within =
                learnt.history(Scope.of(document), key.term(), needs(key))
                        .filter(history -> !history.tallies().isEmpty());
        Optional<TermEvidence> evidence = within.flatMap(_ -> evidence(key));
        if (evidence.isEmpty()) {
            return ConsistencyIndex.NOTHING;
        }
        return within.orElseThrow().tallies().stream()
                .map(tally -> rules.index(evidence.get(), tally.rendering(), tally.count()))
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }

    List<TermAlarm> alarms(SegmentKey segment) {
        Scope scope = judge.scopeOf(segment);
        return learnt.deviations(segment).stream()
                .flatMap(deviation ->
                        alarm(new HistoryKey(scope, deviation.verdict().key()), deviation).stream())
                .toList();
    }

    /** What stands for a term whose known renderings do not. */
    Optional<String> named(SegmentKey segment, String key) {
        return learnt.named(segment, key);
    }

    private Optional<TermAlarm> alarm(HistoryKey key, LearntDeviation deviation) {
        RenderingVerdict verdict = deviation.verdict();
        if (!isOurs(key) || !needs(key).areMetBy(verdict)) {
            return Optional.empty();
        }
        return evidence(key)
                .filter(notSilenced(key, verdict))
                .map(evidence ->
                        new TermAlarm(
                                evidence.term(),
                                verdict.rendering(),
                                List.of(verdict.expected()),
                                rules.severity(evidence),
                                verdict.confidence(),
                                reason(deviation),
                                judge.fingerprint(key, evidence)));
    }

    /** In a scope of its own a document may differ from what is usual elsewhere. */
    private Predicate<TermEvidence> notSilenced(HistoryKey key, RenderingVerdict verdict) {
        String expected = rules.key(verdict.expected());
        String here = rules.key(verdict.rendering());
        return evidence ->
                !rules.isDismissed(evidence)
                        && !rules.keysOf(evidence.accepted()).contains(here)
                        && (key.scope().equals(Scope.PROJECT)
                                || rules.keys(evidence).contains(expected));
    }

    private static String reason(LearntDeviation deviation) {
        RenderingVerdict verdict = deviation.verdict();
        String here =
                deviation.surface().isEmpty()
                        ? "not found here"
                        : "'" + deviation.surface() + "' here";
        return "'%s' was '%s' %s; %s"
                .formatted(
                        deviation.term(),
                        verdict.expected(),
                        AlarmRules.times(verdict.expectedCount()),
                        here);
    }

    private TermEvidence evidence(HistoryKey key, LearntHistory history) {
        return judge.evidence(
                key,
                history.term(),
                history.tallies().stream().sorted(Strategies.byFrequency()).toList());
    }

    private boolean isOurs(HistoryKey key) {
        return !judge.isElsewhere(key);
    }

    private HintNeeds needs(HistoryKey key) {
        return new HintNeeds(
                judge.confidenceNeeded(key, AlarmKind.OTHER),
                judge.confidenceNeeded(key, AlarmKind.NEW),
                judge.confidenceNeeded(key, AlarmKind.ABSENT),
                judge.occurrencesNeeded());
    }

    private static HistoryKey key(ScopedTerm term) {
        return new HistoryKey(term.scope(), term.key());
    }
}
