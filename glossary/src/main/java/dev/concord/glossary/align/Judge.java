package dev.concord.glossary.align;

import dev.concord.glossary.align.Confidence.Evidence;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.glossary.extract.TermOccurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a target has for a term, given the classes learnt. Not safe for use by several threads. */
final class Judge {
    private static final int CERTAIN = 10_000;
    private static final int LONGEST_NAME = 3;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final KeyFinder finder;
    private final Linker linker;

    Judge(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.finder = finder;
        this.linker = new Linker(corpus, finder);
    }

    /**
     * The verdict on one term of a pair.
     *
     * @param itself 1 if the pair is among those learnt, else 0
     */
    RenderingVerdict judge(
            String key, TermPairs term, AnalysedPair texts, StoredPair pair, int itself) {
        int earlier = term.size() - itself;
        List<RenderingClass> classes = term.classes();
        if (classes.isEmpty() || earlier <= 0) {
            return new RenderingVerdict(key, Kind.UNLEARNT, "", -1, -1, "", 0, earlier, 0);
        }
        RenderingClass usual = classes.getFirst();
        Standing standing = new Standing(key, usual, earlier, itself);
        @Nullable Place place = place(usual, texts, pair);
        if (place != null) {
            return standing.usual(place);
        }
        for (RenderingClass other : classes.subList(1, classes.size())) {
            Place known = find(other, texts, pair);
            if (known != null && other.count() > itself) {
                Evidence evidence = new Evidence(earlier, usual.share(), true, 1);
                return standing.deviating(Kind.OTHER, other.citation(), known, evidence);
            }
        }
        return fresh(standing, term, texts, pair);
    }

    private RenderingVerdict fresh(
            Standing standing, TermPairs term, AnalysedPair texts, StoredPair pair) {
        boolean[] left = linker.leftOver(term, pair);
        int count = 0;
        for (boolean word : left) {
            count += word ? 1 : 0;
        }
        Evidence evidence =
                new Evidence(standing.earlier, standing.usual.share(), false, count);
        int nearest = nearest(left, position(standing.key, texts));
        if (nearest < 0) {
            return standing.deviating(Kind.ABSENT, "", new Place(-1, -1), evidence);
        }
        int last = nearest;
        while (last + 1 < left.length
                && left[last + 1]
                && pair.joined()[last + 1]
                && last - nearest + 1 < LONGEST_NAME) {
            last++;
        }
        Place place =
                new Place(texts.target().get(nearest).start(), texts.target().get(last).end());
        return standing.deviating(Kind.NEW, texts.text(place.start, place.end), place, evidence);
    }

    private static int nearest(boolean[] left, double position) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < left.length; i++) {
            double distance = Math.abs((i + 0.5) / left.length - position);
            if (left[i] && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Where in its source a term stands, 0 to 1. */
    private static double position(String key, AnalysedPair texts) {
        List<TermOccurrence> places = texts.terms().get(key);
        if (places == null || texts.source().isEmpty()) {
            return 0.5;
        }
        int start = places.getFirst().start();
        int before = 0;
        for (SourceWord word : texts.source()) {
            before += word.start() < start ? 1 : 0;
        }
        return (before + 0.5) / texts.source().size();
    }

    private @Nullable Place place(RenderingClass usual, AnalysedPair texts, StoredPair pair) {
        Place exact = find(usual, texts, pair);
        if (exact != null) {
            return exact;
        }
        for (RenderingKey key : usual.keys()) {
            Place part = key.pieces().length == 1 ? similar(key, texts) : null;
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    private @Nullable Place find(RenderingClass rendering, AnalysedPair texts, StoredPair pair) {
        for (RenderingKey key : rendering.keys()) {
            int start = finder.find(key, pair);
            if (start >= 0) {
                int last = finder.lastWord(key, pair, start);
                return new Place(
                        texts.target().get(start).start(), texts.target().get(last).end());
            }
        }
        return null;
    }

    /** The word that contains a key, or is a form of it. */
    private static @Nullable Place similar(RenderingKey key, AnalysedPair texts) {
        String text = key.text();
        int shortest = WordPieces.isHangul(text) || WordPieces.isWithoutSpaces(text) ? 2 : 4;
        for (TargetWord word : texts.target()) {
            boolean contains = text.length() >= shortest && word.fold().contains(text);
            if (contains || Kinship.isForm(word.fold(), text)) {
                return new Place(word.start(), word.end());
            }
        }
        return null;
    }

    private record Place(int start, int end) {}

    private record Standing(String key, RenderingClass usual, int earlier, int itself) {

        RenderingVerdict usual(Place place) {
            return new RenderingVerdict(
                    key,
                    Kind.USUAL,
                    usual.citation(),
                    place.start,
                    place.end,
                    usual.citation(),
                    Math.max(0, usual.count() - itself),
                    earlier,
                    CERTAIN);
        }

        RenderingVerdict deviating(Kind kind, String rendering, Place place, Evidence evidence) {
            return new RenderingVerdict(
                    key,
                    kind,
                    rendering,
                    place.start,
                    place.end,
                    usual.citation(),
                    usual.count(),
                    earlier,
                    Confidence.of(evidence));
        }
    }
}
