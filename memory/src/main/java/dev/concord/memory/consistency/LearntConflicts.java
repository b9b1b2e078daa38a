package dev.concord.memory.consistency;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.memory.consistency.LearntTerms.ScopedTerm;
import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Judges the terms that are watched only because they recur, by the same rules as the others. What
 * is listed, marked or decided about is none of its business. Guarded by its tracker's lock.
 */
final class LearntConflicts {
    private final ConflictRules rules;
    private final Judgement judgement;
    private final Declarations declarations;
    private final UsageBook book;
    private LearntTerms learnt = LearntTerms.NONE;

    LearntConflicts(
            ConflictRules rules, Judgement judgement, Declarations declarations, UsageBook book) {
        this.rules = rules;
        this.judgement = judgement;
        this.declarations = declarations;
        this.book = book;
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
                                judgedUsages(key),
                                evidence.resolution(),
                                rules.fingerprint(key, evidence),
                                rules.kind(evidence)));
    }

    /** What is known of a term of ours; empty when it is not, or nothing has been learnt. */
    Optional<TermEvidence> evidence(HistoryKey key) {
        return isOurs(key)
                ? learnt.history(key.scope(), key.term(), needs(key))
                        .map(history -> evidence(key, history))
                : Optional.empty();
    }

    private List<PlacedUsage> judgedUsages(HistoryKey key) {
        return judgement
                .judged(key)
                .map(judged -> usages(key).stream().filter(judged).toList())
                .orElseGet(() -> usages(key));
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
        return index(key -> evidence(key).map(rules::index).orElse(ConsistencyIndex.NOTHING))
                .plus(followed(term -> learnt.usual(term.scope(), term.key())));
    }

    ConsistencyIndex index(String document) {
        return index(key -> indexWithin(key, document))
                .plus(followed(term -> learnt.usual(Scope.of(document), term.key())));
    }

    private ConsistencyIndex index(Function<HistoryKey, ConsistencyIndex> ofTerm) {
        return learnt.deviating().stream()
                .map(LearntConflicts::key)
                .map(ofTerm)
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }

    /** Usages of the many terms of ours that are rendered in one way only. */
    private ConsistencyIndex followed(ToIntFunction<ScopedTerm> usual) {
        Set<ScopedTerm> deviating = Set.copyOf(learnt.deviating());
        int count =
                learnt.terms().stream()
                        .filter(term -> !deviating.contains(term) && isOurs(key(term)))
                        .mapToInt(usual)
                        .sum();
        return new ConsistencyIndex(count, count);
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
        Scope scope = book.scopeOf(segment);
        return learnt.deviations(segment).stream()
                .flatMap(deviation ->
                        alarm(segment, new HistoryKey(scope, deviation.verdict().key()), deviation)
                                .stream())
                .toList();
    }

    /** What stands for a term whose known renderings do not. */
    Optional<String> named(SegmentKey segment, String key) {
        return learnt.named(segment, key);
    }

    private Optional<TermAlarm> alarm(
            SegmentKey segment, HistoryKey key, LearntDeviation deviation) {
        RenderingVerdict verdict = deviation.verdict();
        if (!isOurs(key)
                || !needs(key).areMetBy(verdict)
                || judgement.isRight(key, segment, verdict.rendering())) {
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
                                reason(key, deviation),
                                rules.fingerprint(key, evidence),
                                kind(verdict)));
    }

    /** In a scope of its own a document may differ from what is usual elsewhere. */
    private Predicate<TermEvidence> notSilenced(HistoryKey key, RenderingVerdict verdict) {
        String expected = rules.key(verdict.expected());
        String here = rules.key(verdict.rendering());
        return evidence ->
                !rules.isDismissed(evidence)
                        && !rules.isDismissed(evidence, here, List.of(verdict.expected()))
                        && !rules.keysOf(evidence.accepted()).contains(here)
                        && (key.scope().equals(Scope.PROJECT)
                                || rules.keys(evidence).contains(expected));
    }

    private String reason(HistoryKey key, LearntDeviation deviation) {
        RenderingVerdict verdict = deviation.verdict();
        String here =
                deviation.surface().isEmpty()
                        ? "not found here"
                        : "'" + deviation.surface() + "' here";
        String before =
                declarations
                        .experience()
                        .note(key, kind(verdict))
                        .map(note -> " (" + note + ")")
                        .orElse("");
        return "'%s' was '%s' %s; %s%s"
                .formatted(
                        deviation.term(),
                        verdict.expected(),
                        AlarmRules.times(verdict.expectedCount()),
                        here,
                        before);
    }

    /** Verdicts that say nothing of a deviation make no alarm. */
    private static AlarmKind kind(RenderingVerdict verdict) {
        return switch (verdict.kind()) {
            case NEW -> AlarmKind.NEW;
            case ABSENT -> AlarmKind.ABSENT;
            case OTHER, USUAL, UNLEARNT -> AlarmKind.OTHER;
        };
    }

    private TermEvidence evidence(HistoryKey key, LearntHistory history) {
        List<RenderingTally> tallies =
                judgement
                        .judged(key)
                        .map(judged -> rules.tallies(usages(key).stream().filter(judged)))
                        .orElseGet(() ->
                                history.tallies().stream()
                                        .sorted(Strategies.byFrequency())
                                        .toList());
        return judgement.evidence(key, history.term(), tallies);
    }

    /** False for terms that are watched otherwise, or that somebody said are none. */
    private boolean isOurs(HistoryKey key) {
        return book.history(key).isEmpty()
                && declarations.ruling(key).isEmpty()
                && !declarations.isIgnored(key);
    }

    private HintNeeds needs(HistoryKey key) {
        AlarmExperience experience = declarations.experience();
        AlarmSettings settings = judgement.alarmSettings();
        return new HintNeeds(
                experience.confidenceNeeded(key, AlarmKind.OTHER, settings),
                experience.confidenceNeeded(key, AlarmKind.NEW, settings),
                experience.confidenceNeeded(key, AlarmKind.ABSENT, settings),
                settings.minimumOccurrences());
    }

    private static HistoryKey key(ScopedTerm term) {
        return new HistoryKey(term.scope(), term.key());
    }
}
