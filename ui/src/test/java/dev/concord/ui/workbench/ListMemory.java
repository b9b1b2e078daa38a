package dev.concord.ui.workbench;

import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A memory of few units: compares the sets of words. */
public final class ListMemory implements TranslationMemory {
    private final Map<String, TranslationUnit> units = new LinkedHashMap<>();

    @Override
    public synchronized List<Match> lookup(MatchQuery query) {
        return units.values().stream()
                .filter(unit -> !unit.id().equals(query.excludedId()))
                .map(unit -> match(query.source(), unit))
                .filter(match -> match.similarity() >= query.minimalSimilarity())
                .sorted(Comparator.comparingInt(Match::similarity).reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized void add(TranslationUnit unit) {
        units.put(unit.id(), unit);
    }

    @Override
    public synchronized void remove(String id) {
        units.remove(id);
    }

    @Override
    public synchronized List<ConcordanceHit> concordance(ConcordanceQuery query) {
        return units.values().stream()
                .map(query::hit)
                .flatMap(Optional::stream)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized int size() {
        return units.size();
    }

    private static Match match(String source, TranslationUnit unit) {
        if (source.equals(unit.source())) {
            return new Match(
                    unit, 100, MatchKind.EXACT, unit.target(), notes(Subject.IDENTICAL, 0));
        }
        Set<String> all = words(source);
        all.addAll(words(unit.source()));
        Set<String> common = words(source);
        common.retainAll(words(unit.source()));
        int similarity = Math.min(99, 100 * common.size() / all.size());
        return new Match(
                unit,
                similarity,
                MatchKind.FUZZY,
                unit.target(),
                notes(Subject.WORDS_DIFFER, all.size() - common.size()));
    }

    private static List<MatchNote> notes(Subject subject, int amount) {
        return List.of(new MatchNote(subject, amount));
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(text.split("\\s+")));
    }
}
