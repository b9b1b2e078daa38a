package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.glossary.extract.TermCandidate;
import dev.concord.memory.consistency.HintNeeds;
import dev.concord.memory.consistency.LearntDeviation;
import dev.concord.memory.consistency.LearntHistory;
import dev.concord.memory.consistency.LearntTerms;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verdicts that stand, by segment and by term. Thread-safe: one lock, held for short
 * computations only; nothing is analysed or learnt inside it.
 */
final class JudgedUsages implements LearntTerms {
    private final WatchedCandidates candidates;
    private final UnaryOperator<String> renderingKey;
    private final boolean perDocument;
    private final Map<SegmentKey, Integer> numbers = new HashMap<>();
    private final List<Optional<JudgedSegment>> segments = new ArrayList<>();
    private final Map<String, JudgedTerm> terms = new HashMap<>();
    private final Set<String> inMemories = new HashSet<>();

    JudgedUsages(
            WatchedCandidates candidates, UnaryOperator<String> renderingKey, boolean perDocument) {
        this.candidates = candidates;
        this.renderingKey = renderingKey;
        this.perDocument = perDocument;
    }

    /**
     * Puts verdicts in the place of those that stand for the segment.
     *
     * @return true when the segment deviates otherwise than before
     */
    synchronized boolean put(
            Change.SegmentConfirmed confirmed,
            List<RenderingVerdict> verdicts,
            Map<String, String> named) {
        SegmentKey key = confirmed.segment();
        Optional<JudgedSegment> before = find(key);
        JudgedSegment after = JudgedSegment.of(confirmed, verdicts, named);
        int number =
                numbers.computeIfAbsent(
                        key,
                        _ -> {
                            segments.add(Optional.empty());
                            return segments.size() - 1;
                        });
        before.ifPresent(old ->
                old.terms().stream()
                        .filter(Predicate.not(after.terms()::contains))
                        .forEach(term -> drop(term, number)));
        segments.set(number, Optional.of(after));
        verdicts.forEach(verdict -> term(verdict.key()).put(number, verdict));
        return !before.map(JudgedSegment::deviations).orElse(List.of()).equals(after.deviations())
                || !before.map(JudgedSegment::named).orElse(Map.of()).equals(after.named());
    }

    /** Notes that a term stands in memories, too. */
    synchronized void foundInMemories(String key) {
        inMemories.add(key);
    }

    synchronized void remove(SegmentKey key) {
        find(key)
                .ifPresent(old -> {
                    int number = Objects.requireNonNull(numbers.get(key));
                    old.terms().forEach(term -> drop(term, number));
                    segments.set(number, Optional.empty());
                });
    }

    private void drop(String key, int number) {
        JudgedTerm term = terms.get(key);
        if (term != null) {
            term.remove(number);
            if (term.size() == 0) {
                terms.remove(key);
            }
        }
    }

    private JudgedTerm term(String key) {
        return terms.computeIfAbsent(
                key,
                _ ->
                        new JudgedTerm(
                                candidates.candidate(key).map(TermCandidate::term).orElse(key),
                                renderingKey));
    }

    private Optional<JudgedSegment> find(SegmentKey key) {
        return Optional.ofNullable(numbers.get(key)).flatMap(segments::get);
    }

    /** The confirmation that was judged in a segment. */
    synchronized Optional<Change.SegmentConfirmed> confirmed(SegmentKey key) {
        return find(key).map(JudgedSegment::confirmed);
    }

    /** The keys of a segment's terms. */
    synchronized Set<String> termsOf(SegmentKey key) {
        return find(key).map(judged -> Set.copyOf(judged.terms())).orElse(Set.of());
    }

    /** In how many segments each term stands. */
    synchronized Map<String, Integer> counts() {
        return terms.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    /** In how many segments a term stands. */
    synchronized int count(String key) {
        return Optional.ofNullable(terms.get(key)).map(JudgedTerm::size).orElse(0);
    }

    /** The confirmations that have a term, in no order. */
    synchronized List<Change.SegmentConfirmed> confirmationsWith(String key) {
        JudgedTerm term = terms.get(key);
        List<Change.SegmentConfirmed> confirmed = new ArrayList<>();
        for (int i = 0; term != null && i < term.size(); i++) {
            confirmed.add(confirmed(term, i));
        }
        return confirmed;
    }

    /** All confirmations that were judged. */
    synchronized List<Change.SegmentConfirmed> confirmations() {
        return segments.stream().flatMap(Optional::stream).map(JudgedSegment::confirmed).toList();
    }

    private Change.SegmentConfirmed confirmed(JudgedTerm term, int index) {
        return segments.get(term.segment(index)).orElseThrow().confirmed();
    }

    @Override
    public synchronized Collection<ScopedTerm> terms() {
        return scoped(_ -> true);
    }

    @Override
    public synchronized Collection<ScopedTerm> deviating() {
        return scoped(JudgedTerm::isDeviating);
    }

    private Collection<ScopedTerm> scoped(Predicate<JudgedTerm> wanted) {
        return terms.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .flatMap(entry ->
                        scopes(entry.getValue())
                                .map(scope -> new ScopedTerm(scope, entry.getKey())))
                .toList();
    }

    private Stream<Scope> scopes(JudgedTerm term) {
        return perDocument
                ? Stream.iterate(0, i -> i < term.size(), i -> i + 1)
                        .map(i -> Scope.of(confirmed(term, i).segment().document()))
                        .distinct()
                : Stream.of(Scope.PROJECT);
    }

    @Override
    public synchronized int usual(Scope scope, String key) {
        JudgedTerm term = terms.get(key);
        if (term == null || scope.equals(Scope.PROJECT)) {
            return term == null ? 0 : term.usual();
        }
        return term.usualIn().computeIfAbsent(scope, _ -> count(term, scope));
    }

    private int count(JudgedTerm term, Scope scope) {
        int count = 0;
        for (int i = 0; i < term.size(); i++) {
            boolean isUsual = Mark.kind(term.mark(i)) == Kind.USUAL;
            count += isUsual && isIn(scope, term, i) ? 1 : 0;
        }
        return count;
    }

    @Override
    public synchronized Optional<LearntHistory> history(Scope scope, String key, HintNeeds needs) {
        return Optional.ofNullable(terms.get(key))
                .map(term -> known(scope, key, term, needs).history());
    }

    private KnownHistory known(Scope scope, String key, JudgedTerm term, HintNeeds needs) {
        KnownHistory known = term.known().get(scope);
        if (known == null || !known.needs().equals(needs)) {
            known = new KnownHistory(needs, tally(scope, key, term, needs), Optional.empty());
            term.known().put(scope, known);
        }
        return known;
    }

    private LearntHistory tally(Scope scope, String key, JudgedTerm term, HintNeeds needs) {
        var tallies = new LearntTallies();
        each(
                term,
                scope,
                needs,
                index ->
                        tallies.count(
                                Mark.rendering(term.mark(index)),
                                term.rendering(term.mark(index)),
                                confirmed(term, index)));
        if (scope.equals(Scope.PROJECT)) {
            addExpected(key, term, needs, tallies);
        }
        return new LearntHistory(term.term(), tallies.all());
    }

    /**
     * What was expected where somebody deviates counts in memories, too, and before the segments
     * that have it are judged.
     */
    private void addExpected(String key, JudgedTerm term, HintNeeds needs, LearntTallies tallies) {
        each(
                term,
                Scope.PROJECT,
                needs,
                index ->
                        segments.get(term.segment(index)).orElseThrow().deviations().stream()
                                .filter(verdict -> verdict.key().equals(key))
                                .forEach(verdict ->
                                        tallies.expect(
                                                JudgedTerm.USUAL,
                                                verdict,
                                                inMemories.contains(key))));
    }

    @Override
    public synchronized List<PlacedUsage> usages(Scope scope, String key, HintNeeds needs) {
        JudgedTerm term = terms.get(key);
        if (term == null) {
            return List.of();
        }
        KnownHistory known = known(scope, key, term, needs);
        if (known.usages().isEmpty()) {
            List<PlacedUsage> usages = new ArrayList<>();
            each(term, scope, needs, index -> usages.add(usage(term, index)));
            usages.sort(Comparator.comparing(PlacedUsage::segment));
            known = known.withUsages(usages);
            term.known().put(scope, known);
        }
        return known.usages().orElseThrow();
    }

    /** Where a term stands; where it is not sure what stands for it, nothing is named. */
    synchronized List<LearntPlace> places(String key, HintNeeds needs) {
        JudgedTerm term = terms.get(key);
        List<LearntPlace> places = new ArrayList<>();
        for (int i = 0; term != null && i < term.size(); i++) {
            SegmentKey segment = confirmed(term, i).segment();
            places.add(
                    counts(term.mark(i), needs)
                            ? new LearntPlace(
                                    segment,
                                    term.rendering(term.mark(i)),
                                    term.start(i),
                                    term.end(i))
                            : new LearntPlace(segment, "", -1, -1));
        }
        places.sort(Comparator.comparing(LearntPlace::segment));
        return places;
    }

    private PlacedUsage usage(JudgedTerm term, int index) {
        Change.SegmentConfirmed confirmed = confirmed(term, index);
        return new PlacedUsage(
                confirmed.segment(),
                new TermUsage(
                        term.term(),
                        term.rendering(term.mark(index)),
                        JudgedSegment.surface(confirmed, term.start(index), term.end(index)),
                        confirmed.origin().confidence(),
                        confirmed.origin(),
                        confirmed.stamp().at()));
    }

    /** Every usage that counts: the usual rendering, and deviations that are sure. */
    private void each(JudgedTerm term, Scope scope, HintNeeds needs, IntConsumer taking) {
        for (int i = 0; i < term.size(); i++) {
            if (counts(term.mark(i), needs) && isIn(scope, term, i)) {
                taking.accept(i);
            }
        }
    }

    private static boolean counts(long mark, HintNeeds needs) {
        Kind kind = Mark.kind(mark);
        return kind == Kind.USUAL
                || needs.areMetBy(kind, Mark.confidence(mark), Mark.earlier(mark));
    }

    private boolean isIn(Scope scope, JudgedTerm term, int index) {
        return scope.equals(Scope.PROJECT)
                || confirmed(term, index).segment().document().equals(scope.document());
    }

    @Override
    public synchronized List<LearntDeviation> deviations(SegmentKey segment) {
        return find(segment).map(this::deviations).orElse(List.of());
    }

    private List<LearntDeviation> deviations(JudgedSegment segment) {
        return segment.deviations().stream()
                .map(verdict ->
                        new LearntDeviation(
                                term(verdict.key()).term(),
                                JudgedSegment.surface(
                                        segment.confirmed(), verdict.start(), verdict.end()),
                                verdict))
                .toList();
    }

    @Override
    public synchronized Optional<String> named(SegmentKey segment, String key) {
        return find(segment).map(judged -> judged.named().get(key));
    }
}
