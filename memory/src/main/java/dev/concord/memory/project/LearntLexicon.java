package dev.concord.memory.project;

import dev.concord.glossary.extract.TermCandidate;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.HintNeeds;
import dev.concord.memory.consistency.LearntHistory;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.learning.Learning;
import dev.concord.memory.learning.LearningState;
import dev.concord.memory.lexicon.CitationForm;
import dev.concord.memory.lexicon.LearntTerm;
import dev.concord.memory.lexicon.LearntUsage;
import dev.concord.memory.lexicon.LexiconRendering;
import dev.concord.memory.lexicon.LexiconSource;
import dev.concord.memory.lexicon.Place;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.TermUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what is learnt to the lexicon. */
final class LearntLexicon implements LexiconSource {
    private final ProjectLearning learning;
    private final ConsistencyTracker tracker;

    LearntLexicon(ProjectLearning learning, ConsistencyTracker tracker) {
        this.learning = learning;
        this.tracker = tracker;
    }

    @Override
    public double prepared() {
        learning.start();
        return switch (learning.state()) {
            case LearningState.Idle _ -> 0;
            case LearningState.Building(double share) -> share;
            case LearningState.Ready _ -> 1;
        };
    }

    @Override
    public List<LearntTerm> terms() {
        Learning learnt = learning.learnt();
        return learnt.candidates().stream().map(candidate -> term(learnt, candidate)).toList();
    }

    private LearntTerm term(Learning learnt, TermCandidate candidate) {
        List<RenderingTally> tallies =
                learnt.history(Scope.PROJECT, candidate.key(), needs(candidate.key()))
                        .map(LearntHistory::tallies)
                        .orElse(List.of());
        Map<String, List<String>> surfaces =
                learnt.usages(Scope.PROJECT, candidate.key(), needs(candidate.key())).stream()
                        .map(PlacedUsage::usage)
                        .collect(
                                Collectors.groupingBy(
                                        TermUsage::rendering,
                                        Collectors.mapping(
                                                TermUsage::surface, Collectors.toList())));
        List<LexiconRendering> renderings =
                tallies.stream()
                        .filter(RenderingTally::isRendered)
                        .sorted(Comparator.comparingInt((RenderingTally tally) -> -tally.count()))
                        .map(tally ->
                                new LexiconRendering(
                                        CitationForm.of(
                                                        surfaces.getOrDefault(
                                                                tally.rendering(), List.of()),
                                                        tally.rendering())
                                                .orElse(tally.rendering()),
                                        tally.count(),
                                        Optional.empty()))
                        .toList();
        int rendered = renderings.stream().mapToInt(LexiconRendering::count).sum();
        return new LearntTerm(
                candidate.key(),
                candidate.term(),
                candidate.frequency(),
                candidate.termhood(),
                renderings,
                Math.max(0, learnt.count(candidate.key()) - rendered));
    }

    @Override
    public List<LearntUsage> usages(String key) {
        return learning.learnt().places(key, needs(key)).stream()
                .map(place ->
                        new LearntUsage(
                                place.segment(),
                                place.rendering(),
                                place.start() < 0
                                        ? List.of()
                                        : List.of(new Place(place.start(), place.end()))))
                .toList();
    }

    private HintNeeds needs(String key) {
        return new HintNeeds(
                tracker.confidenceNeeded(Scope.PROJECT, key, AlarmKind.OTHER),
                tracker.confidenceNeeded(Scope.PROJECT, key, AlarmKind.NEW),
                tracker.confidenceNeeded(Scope.PROJECT, key, AlarmKind.ABSENT),
                tracker.alarmSettings().minimumOccurrences());
    }
}
