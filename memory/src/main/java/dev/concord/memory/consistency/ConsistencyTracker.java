package dev.concord.memory.consistency;

import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStandings.Transition;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Folds the ledger into what every source term has been rendered as, and judges it. Everything here
 * follows from the changes taken in, the glossary and the strategy; changing either of the latter
 * judges all anew and loses nothing. Thread-safe: one lock, held for short computations only.
 */
public final class ConsistencyTracker {
    private final UnaryOperator<String> termKey;
    private final UnaryOperator<String> renderingKey;
    private final ConflictRules rules;
    private final AlarmRules alarmRules;
    private final UsageBook book;
    private final LearntConflicts learnt;
    private final Declarations declarations;
    private final Judgement judgement;

    /**
     * An empty tracker.
     *
     * @param termKey what inflected forms of a source term have in common
     * @param renderingKey what inflected forms of a rendering have in common
     * @param perDocument true when every document is a scope of its own
     */
    public ConsistencyTracker(
            UnaryOperator<String> termKey,
            UnaryOperator<String> renderingKey,
            boolean perDocument,
            ResolutionStrategy strategy,
            TermBase terms) {
        this.termKey = termKey;
        this.renderingKey = renderingKey;
        this.book = new UsageBook(termKey, renderingKey, perDocument);
        this.rules = new ConflictRules(renderingKey);
        this.alarmRules = new AlarmRules(rules);
        this.declarations =
                new Declarations(termKey, renderingKey, document -> perDocument ? document : "");
        this.judgement = new Judgement(rules, declarations, terms, strategy);
        this.learnt = new LearntConflicts(rules, judgement, declarations, book);
    }

    /**
     * Takes in what a change did to a segment; what was observed there later is to be observed
     * anew.
     */
    public synchronized void apply(Transition transition) {
        judgement.sourceChanged(transition.segment());
        book.recount(transition.segment(), CountedUsages.stated(transition.after().usages()));
    }

    /**
     * Counts further usages of a segment, observed after its confirmation because the term was
     * listed or its rendering became known later; they hold until the segment changes. One of a
     * term that was not found then stands instead of that.
     */
    public synchronized void supplement(SegmentKey segment, List<TermUsage> usages) {
        var before = book.of(segment);
        if (!usages.equals(before.observed())) {
            book.recount(segment, before.with(usages));
        }
    }

    /** All usages that count of a segment: stated by its confirmation, or observed since. */
    public synchronized List<TermUsage> usages(SegmentKey segment) {
        return book.of(segment).all(termKey);
    }

    /**
     * The segments in which a term was not found of whose renderings another has become known, or
     * one is known no longer, since this was asked last: they are to be observed anew.
     */
    public synchronized List<SegmentKey> takeUnsettled() {
        return book.takeUnsettled();
    }

    /** Takes in decisions, dismissals and acceptances; other changes do not concern it. */
    public synchronized void apply(Change change) {
        declarations.apply(change);
        switch (change) {
            case Change.DecisionTaken taken -> ruled(taken.scope(), taken.term());
            case Change.DecisionWithdrawn withdrawn ->
                    book.unsettleAll(book.keyOf(withdrawn.scope(), withdrawn.term()));
            case Change.RenderingsAccepted accepted -> ruled(accepted.scope(), accepted.term());
            case Change.SegmentConfirmed _,
                    Change.SegmentReopened _,
                    Change.ConfirmationContested _,
                    Change.ConflictDismissed _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ -> {}
        }
    }

    private void ruled(Scope scope, String term) {
        book.unsettle(book.keyOf(scope, term));
    }

    /** Judges by the texts of these segments as well. */
    public synchronized void readTexts(SegmentTexts texts) {
        judgement.readTexts(texts);
    }

    /** Judges by another strategy from now on. */
    public synchronized void useStrategy(ResolutionStrategy another) {
        judgement.useStrategy(another);
    }

    /** Judges by another glossary from now on. */
    public synchronized void useTerms(TermBase another) {
        judgement.useTerms(another);
    }

    /** Warns of other things from now on. */
    public synchronized void useAlarmSettings(AlarmSettings others) {
        judgement.useAlarmSettings(others);
    }

    public synchronized AlarmSettings alarmSettings() {
        return judgement.alarmSettings();
    }

    /** How sure a hint of a kind about a term has to be to be shown, 0 to 10000. */
    public synchronized int confidenceNeeded(Scope scope, String term, AlarmKind kind) {
        return declarations
                .experience()
                .confidenceNeeded(book.keyOf(scope, term), kind, judgement.alarmSettings());
    }

    /** Counts from now on what was learnt of terms that are not watched otherwise. */
    public synchronized void useLearnt(LearntTerms terms) {
        learnt.use(terms);
    }

    /** The glossary that is judged by. */
    public synchronized TermBase terms() {
        return judgement.terms();
    }

    public synchronized ResolutionStrategy strategy() {
        return judgement.strategy();
    }

    /** What the usages of a segment just confirmed, and taken in, are to be warned of. */
    public synchronized List<TermAlarm> alarms(SegmentKey segment, List<TermUsage> usages) {
        var alarms = new ArrayList<TermAlarm>();
        for (TermUsage usage : usages) {
            var key = book.keyOf(segment, usage.term());
            book.history(key)
                    .filter(_ -> !judgement.isRight(key, segment, usage.rendering()))
                    .map(history -> judgement.evidence(key, history))
                    .flatMap(evidence ->
                            alarmRules.alarm(
                                    evidence,
                                    named(segment, usage),
                                    rules.fingerprint(key, evidence)))
                    .map(alarm -> judgement.weighed(alarm, segment, usage))
                    .ifPresent(alarms::add);
        }
        alarms.addAll(learnt.alarms(segment));
        return alarms.stream()
                .filter(alarm -> judgement.alarmSettings().shows(alarm.severity()))
                .distinct()
                .toList();
    }

    /** A usage without a known rendering with what stands there instead, when that is known. */
    private TermUsage named(SegmentKey segment, TermUsage usage) {
        return usage.isRendered()
                ? usage
                : learnt.named(segment, termKey.apply(usage.term()))
                        .map(usage::withSurface)
                        .orElse(usage);
    }

    /** All conflicts, the gravest first, then by how often the term is used. */
    public synchronized List<TermConflict> conflicts() {
        var watched =
                book.histories().entrySet().stream()
                        .map(entry -> conflictOf(entry.getKey(), entry.getValue()))
                        .flatMap(Optional::stream);
        return Stream.concat(watched, learnt.conflicts())
                .filter(conflict -> judgement.alarmSettings().shows(conflict.severity()))
                .sorted(
                        Comparator.comparing(TermConflict::severity)
                                .thenComparingInt(c -> -c.usages().size())
                                .thenComparing(TermConflict::term))
                .toList();
    }

    /** All that would be conflicts by other settings. */
    public synchronized List<TermConflict> conflicts(AlarmSettings others) {
        AlarmSettings now = judgement.alarmSettings();
        judgement.useAlarmSettings(others);
        try {
            return conflicts();
        } finally {
            judgement.useAlarmSettings(now);
        }
    }

    /** The conflict about a term, whatever form it is given in. */
    public synchronized Optional<TermConflict> conflict(Scope scope, String term) {
        var key = book.keyOf(scope, term);
        return book.history(key)
                .flatMap(history -> conflictOf(key, history))
                .or(() -> learnt.conflict(key));
    }

    /**
     * The renderings that people have used for a term or have decided on, where a segment stands:
     * the likeliest first.
     */
    public synchronized List<String> knownRenderings(SegmentKey segment, String term) {
        return knownRenderings(scopeOf(segment), term);
    }

    /** The same for a scope. */
    public synchronized List<String> knownRenderings(Scope scope, String term) {
        var key = book.keyOf(scope, term);
        var known = new LinkedHashSet<String>();
        declarations.ruling(scope, term).ifPresent(ruling -> known.add(ruling.rendering()));
        known.addAll(declarations.accepted(scope, term));
        declarations
                .acceptedInContexts(scope, term)
                .forEach(declared -> known.addAll(declared.renderings()));
        book.history(key).map(TermHistory::statedRenderings).ifPresent(known::addAll);
        return List.copyOf(known);
    }

    /** How a term is to be rendered; nothing when nobody has laid it down and usage is unclear. */
    public synchronized Optional<AgreedRendering> agreed(Scope scope, String term) {
        var key = book.keyOf(scope, term);
        var evidence =
                book.history(key)
                        .map(history -> judgement.evidence(key, history))
                        .or(() -> learnt.evidence(key))
                        .orElseGet(() -> judgement.evidence(key, term, List.of()));
        return AgreedRendering.of(evidence, rules);
    }

    /**
     * The same for a text to translate: what is right in its context comes first.
     *
     * @param document where the text stands; empty when that is not known
     */
    public synchronized Optional<AgreedRendering> agreed(
            Scope scope, String term, String document, String source) {
        var here = judgement.rightFor(book.keyOf(scope, term), document, source);
        return agreed(scope, term).map(agreed -> agreed.preferring(here));
    }

    /** What a term was rendered as, the most frequent first; terms that were not found included. */
    public synchronized List<RenderingTally> tallies(Scope scope, String term) {
        var key = book.keyOf(scope, term);
        return book.history(key)
                .map(TermHistory::tallies)
                .or(() -> learnt.evidence(key).map(TermEvidence::tallies))
                .orElse(List.of());
    }

    /** Other forms in which a rendering of a term stands in confirmed targets. */
    public synchronized List<String> forms(Scope scope, String term, String rendering, int most) {
        return book.history(book.keyOf(scope, term))
                .map(history -> history.forms(rendering, most))
                .orElse(List.of());
    }

    /** Whether two texts are inflected forms of one term. */
    public boolean isSameTerm(String one, String other) {
        return termKey.apply(one).equals(termKey.apply(other));
    }

    /** Every standing usage of a term, by segment. */
    public synchronized List<PlacedUsage> usages(Scope scope, String term) {
        var key = book.keyOf(scope, term);
        return book.history(key).map(TermHistory::placed).orElseGet(() -> learnt.usages(key));
    }

    /** Where a conflict's term is rendered so, inflected forms included. */
    public List<PlacedUsage> places(TermConflict conflict, RenderingTally rendering) {
        String key = renderingKey.apply(rendering.rendering());
        return conflict.usages().stream()
                .filter(placed -> renderingKey.apply(placed.usage().rendering()).equals(key))
                .toList();
    }

    /** What people have said about terms. */
    public Declarations declarations() {
        return declarations;
    }

    /** What was decided about a term. */
    public Optional<Ruling> ruling(Scope scope, String term) {
        return declarations.ruling(scope, term);
    }

    /** All decisions that hold, by term. */
    public List<ScopedRuling> rulings() {
        return declarations.rulings();
    }

    /** True when somebody said of a word that it is no term, in whatever form it is given. */
    public boolean isIgnored(String term) {
        return declarations.isIgnored(term);
    }

    /** What somebody said of to be no term, each with who said so and when, by term. */
    public List<LastWord> ignored() {
        return declarations.ignored();
    }

    /** All terms in use, the most frequent first. */
    public synchronized List<TermFrequency> frequencies() {
        var watched =
                book.histories().entrySet().stream()
                        .map(entry -> frequency(entry.getKey(), entry.getValue()));
        return Stream.concat(watched, learnt.frequencies())
                .sorted(
                        Comparator.comparingInt((TermFrequency f) -> -f.total())
                                .thenComparing(TermFrequency::term))
                .toList();
    }

    /** The project's consistency index. */
    public synchronized ConsistencyIndex index() {
        return book.histories().entrySet().stream()
                .map(entry -> judgement.index(entry.getKey(), entry.getValue()))
                .reduce(learnt.index(), ConsistencyIndex::plus);
    }

    /** The consistency index of the usages inside one document. */
    public synchronized ConsistencyIndex index(String document) {
        return book.histories().entrySet().stream()
                .map(entry -> judgement.index(entry.getKey(), entry.getValue(), document))
                .reduce(learnt.index(document), ConsistencyIndex::plus);
    }

    /** The scope that a segment's terms are judged in. */
    public Scope scopeOf(SegmentKey segment) {
        return book.scopeOf(segment);
    }

    private Optional<TermConflict> conflictOf(HistoryKey key, TermHistory history) {
        var evidence = judgement.evidence(key, history);
        if (!rules.isConflict(evidence)) {
            return Optional.empty();
        }
        return Optional.of(
                new TermConflict(
                        key.scope(),
                        history.term(),
                        rules.severity(evidence),
                        evidence.isLocked(),
                        evidence.tallies(),
                        history.placed().stream()
                                .filter(judgement.judged(key).orElse(_ -> true))
                                .toList(),
                        evidence.resolution(),
                        rules.fingerprint(key, evidence),
                        rules.kind(evidence)));
    }

    private TermFrequency frequency(HistoryKey key, TermHistory history) {
        var evidence = judgement.evidence(key, history);
        return new TermFrequency(
                key.scope(),
                history.term(),
                history.total(),
                history.tallies(),
                judgement.index(key, history));
    }
}
