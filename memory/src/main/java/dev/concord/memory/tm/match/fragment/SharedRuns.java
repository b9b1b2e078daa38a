package dev.concord.memory.tm.match.fragment;

import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Units that have a long run of words in common with a query, though they are not like it. */
final class SharedRuns {
    private static final int LEAST_WORDS = 3;
    private static final int PART_OF_QUERY = 3;
    private static final int UNITS_PER_PHRASE = 10;
    private static final double WHOLE = 100;

    private final FragmentSource units;
    private final WordMeasure measure;
    private final Tokenizer tokenizer;

    private record Found(TranslationUnit unit, SharedRun run, int amount) {}

    SharedRuns(FragmentSource units, WordMeasure measure, Tokenizer tokenizer) {
        this.units = units;
        this.measure = measure;
        this.tokenizer = tokenizer;
    }

    /** The longest runs first. */
    List<Match> matches(MatchQuery query, List<Token> words, BooleanSupplier goesOn) {
        int least = Math.max(LEAST_WORDS, Math.ceilDiv(words.size(), PART_OF_QUERY));
        ComparedText source = ComparedText.of(query.source());
        List<Found> found = new ArrayList<>();
        for (TranslationUnit unit : candidates(query, words, least, goesOn)) {
            if (!isFoundAsAWhole(unit, source, query)) {
                SharedRun.longest(words, tokenizer.tokenize(unit.source()))
                        .filter(run -> run.words() >= least)
                        .ifPresent(run -> found.add(new Found(unit, run, amount(run, words))));
            }
        }
        int whole = measure.of(words);
        Set<String> seen = new HashSet<>();
        return found.stream()
                .sorted(
                        Comparator.comparingInt(Found::amount)
                                .reversed()
                                .thenComparingInt(f -> f.unit().source().length()))
                .filter(f -> seen.add(f.unit().source() + '\u0000' + f.unit().target()))
                .limit(query.limit())
                .map(f -> match(f, whole))
                .toList();
    }

    /** Every run that is long enough begins with one of these phrases. */
    private Iterable<TranslationUnit> candidates(
            MatchQuery query, List<Token> words, int least, BooleanSupplier goesOn) {
        Map<String, TranslationUnit> candidates = new LinkedHashMap<>();
        for (int i = 0; i + least <= words.size() && goesOn.getAsBoolean(); i++) {
            String phrase =
                    InlineCodes.plain(
                            query.source()
                                    .substring(
                                            words.get(i).start(), words.get(i + least - 1).end()));
            for (TranslationUnit unit : units.containing(phrase, UNITS_PER_PHRASE)) {
                if (!unit.id().equals(query.excludedId())) {
                    candidates.putIfAbsent(unit.id(), unit);
                }
            }
        }
        return candidates.values();
    }

    private static boolean isFoundAsAWhole(
            TranslationUnit unit, ComparedText source, MatchQuery query) {
        return Similarity.a3(source, ComparedText.of(unit.source())) * WHOLE
                >= query.minimalSimilarity();
    }

    private int amount(SharedRun run, List<Token> words) {
        return measure.of(
                words.stream()
                        .filter(word -> word.start() >= run.start() && word.end() <= run.end())
                        .toList());
    }

    private Match match(Found found, int whole) {
        return new Match(
                found.unit(),
                WordMeasure.share(found.amount(), whole),
                MatchKind.FRAGMENT,
                InlineCodes.plain(found.unit().target()),
                List.of(measure.shared(found.amount())));
    }
}
