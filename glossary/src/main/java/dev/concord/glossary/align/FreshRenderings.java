package dev.concord.glossary.align;

import dev.concord.glossary.align.Judge.Deviation;
import dev.concord.glossary.align.Judge.Place;
import dev.concord.glossary.align.Linker.Leftover;
import dev.concord.glossary.align.Linker.WordState;
import dev.concord.glossary.align.RenderingVerdict.Kind;

/**
 * Names what stands for a term when nothing does that was seen before: of the words left over the
 * one with the best sum of a few signs. Their weights are a log-linear model, fitted to seeded
 * synonyms in several languages and rounded.
 */
final class FreshRenderings {
    private static final double DISTANCE = 5;
    private static final double EXPLAINED = 4;
    private static final double CLAIMED = 4;
    private static final double BESIDE_NEIGHBOUR = 2;
    private static final double SAME_CASE = 2;
    private static final double LENGTH = 0.1;
    private static final int LONG = 10;

    private final PairCorpus corpus;
    private final Linker linker;
    private final CitationForms citations;

    FreshRenderings(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.linker = new Linker(corpus, finder);
        this.citations = new CitationForms(corpus.targets(), finder);
    }

    /** The words most likely to stand for a term, or nothing if all stand for others. */
    Deviation find(String key, TermPairs term, AnalysedPair texts, StoredPair pair) {
        Leftover leftOver = linker.leftOver(term, pair);
        SourceSpan span = SourceSpan.of(key, texts);
        String usual = term.classes().isEmpty() ? "" : term.classes().getFirst().citation();
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int word = 0; word < pair.length(); word++) {
            if (leftOver.words().get(word).left()) {
                double score = score(word, term, texts, pair, leftOver, span, usual);
                if (score > most) {
                    most = score;
                    best = word;
                }
            }
        }
        if (best < 0) {
            return new Deviation(Kind.ABSENT, "", null, 0, 1, false);
        }
        int longest = Math.max(span.length(), usual.split(" ", -1).length);
        int last = best;
        while (last - best + 1 < longest
                && last + 1 < pair.length()
                && leftOver.words().get(last + 1).left()
                && pair.isJoined(last + 1)) {
            last++;
        }
        String rendering = citations.surface(pair, best, last);
        double explained = leftOver.words().get(best).explained();
        return new Deviation(Kind.NEW, rendering, new Place(best, last), 0, explained, false);
    }

    private double score(
            int word,
            TermPairs term,
            AnalysedPair texts,
            StoredPair pair,
            Leftover leftOver,
            SourceSpan span,
            String usual) {
        WordState state = leftOver.words().get(word);
        String surface = texts.target().get(word).form().surface();
        double distance = Math.abs((word + 0.5) / pair.length() - span.middle(texts));
        boolean sameCase = word > 0 && startsUpper(surface) && startsUpper(usual);
        return -DISTANCE * distance
                - EXPLAINED * state.explained()
                + CLAIMED * linker.claimed(term, pair, word)
                + BESIDE_NEIGHBOUR * nearness(word, texts, pair, leftOver, span)
                + (sameCase ? SAME_CASE : 0)
                + LENGTH * Math.min(surface.length(), LONG);
    }

    /** 1 where a word stands right beside what the term's neighbour in the source is linked to. */
    private double nearness(
            int word, AnalysedPair texts, StoredPair pair, Leftover leftOver, SourceSpan span) {
        double nearest = 0;
        for (int away = 1; away <= 2; away++) {
            for (int neighbour : new int[] {span.first() - away, span.last() + away}) {
                int linked = linked(neighbour, texts, pair, leftOver);
                if (linked >= 0) {
                    nearest = Math.max(nearest, 1.0 / away / Math.abs(linked - word));
                }
            }
        }
        return nearest;
    }

    private int linked(int sourceWord, AnalysedPair texts, StoredPair pair, Leftover leftOver) {
        if (sourceWord < 0 || sourceWord >= texts.source().size()) {
            return -1;
        }
        int source = corpus.source(texts.source().get(sourceWord).stem());
        for (int i = 0; i < pair.source().length; i++) {
            if (pair.source()[i] == source) {
                return leftOver.linkOfSource().get(i);
            }
        }
        return -1;
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
