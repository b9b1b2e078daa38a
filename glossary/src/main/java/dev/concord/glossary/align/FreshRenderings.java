package dev.concord.glossary.align;

import dev.concord.glossary.align.Judge.Deviation;
import dev.concord.glossary.align.Judge.Place;
import dev.concord.glossary.align.Linker.Leftover;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.glossary.extract.TermOccurrence;
import java.util.List;

/** Names what stands for a term when nothing does that was seen before. */
final class FreshRenderings {
    private static final int LONGEST = 3;

    private final Linker linker;
    private final CitationForms citations;

    FreshRenderings(PairCorpus corpus, KeyFinder finder) {
        linker = new Linker(corpus, finder);
        citations = new CitationForms(corpus.targets(), finder);
    }

    /** The words most likely to stand for a term, or nothing if all stand for others. */
    Deviation find(String key, TermPairs term, AnalysedPair texts, StoredPair pair) {
        Leftover leftOver = linker.leftOver(term, pair);
        int best = best(leftOver, position(key, texts));
        if (best < 0) {
            return new Deviation(Kind.ABSENT, "", null, 0, 0);
        }
        int last = best;
        while (last + 1 < pair.length()
                && leftOver.words()[last + 1]
                && pair.isJoined(last + 1)
                && last - best + 1 < LONGEST) {
            last++;
        }
        String rendering = citations.surface(pair, best, last);
        return new Deviation(
                Kind.NEW, rendering, new Place(best, last), 0, leftOver.count());
    }

    private static int best(Leftover leftOver, double position) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        int length = leftOver.words().length;
        for (int i = 0; i < length; i++) {
            double distance = Math.abs((i + 0.5) / length - position);
            double score = -distance - 2 * leftOver.explained()[i];
            if (leftOver.words()[i] && score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** Where in its source a term stands, 0 to 1. */
    private static double position(String key, AnalysedPair texts) {
        List<TermOccurrence> places = texts.terms().getOrDefault(key, List.of());
        if (places.isEmpty() || texts.source().isEmpty()) {
            return 0.5;
        }
        int start = places.getFirst().start();
        long before = texts.source().stream().filter(word -> word.start() < start).count();
        return (before + 0.5) / texts.source().size();
    }
}
