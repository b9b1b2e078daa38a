package dev.concord.app.bench.terms;

import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.TextPair;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The pairs of a corpus, each with a further sentence that names one or two made-up terms. What
 * stands for a term is known, as is another rendering that a few of the texts have: texts that
 * contradict the others can be had as many as are needed. The same for the same corpus.
 */
final class PlantedTexts {
    private static final long SEED = 20_260_401;

    /** One in so many texts has a term's other rendering. */
    private static final int OTHERWISE = 25;

    /** Plenty of texts have these terms, but not every second one. */
    private static final int FIRST_OF_CONFLICTS = 5;

    private static final int CONFLICTING_TERMS = 40;

    private static final List<String> BEGINNINGS =
            List.of(
                    "bran", "cor", "del", "fal", "gor", "hin", "jar", "kel", "lor", "mab", "nor",
                    "pel", "quor", "ras", "sel", "tor", "val", "wen", "yor", "zan");
    private static final List<String> MIDDLES =
            List.of("ba", "de", "fi", "go", "ku", "la", "mo", "ni", "pu", "re", "so", "tu");
    private static final List<String> ENDS =
            List.of("ctor", "dle", "fer", "gle", "mer", "nel", "pper", "rdon", "ster", "tch");
    private static final List<String> TARGET_ENDS =
            List.of("bung", "dach", "feld", "gerät", "hülle", "kasten", "leiste", "rolle", "stück");

    private final List<TextPair> pairs;
    private final int terms;

    /**
     * @param terms how many there are, at most 2,400
     */
    PlantedTexts(Corpus corpus, int terms) {
        this.pairs = corpus.units();
        this.terms = Math.min(terms, BEGINNINGS.size() * MIDDLES.size() * ENDS.size());
    }

    int size() {
        return pairs.size();
    }

    /** The texts in order. */
    List<TextPair> all() {
        return IntStream.range(0, size()).mapToObj(this::pair).toList();
    }

    /** A text and its translation. */
    TextPair pair(int index) {
        var random = new SplittableRandom(SEED + index);
        int first = frequent(random);
        int second = frequent(random);
        boolean otherwise = random.nextInt(OTHERWISE) == 0;
        return planted(index, first, second, otherwise);
    }

    /** A text with a term that most others have, too, rendered as they do. */
    TextPair agreeing(int index) {
        return usual(index, false);
    }

    /** The same text with its first term rendered as hardly ever. */
    TextPair conflicting(int index) {
        return usual(index, true);
    }

    private TextPair usual(int index, boolean otherwise) {
        var random = new SplittableRandom(SEED - index);
        int wanted = FIRST_OF_CONFLICTS + random.nextInt(CONFLICTING_TERMS);
        int first = Math.min(terms - 1, wanted);
        return planted(index, first, frequent(random), otherwise);
    }

    private TextPair planted(int index, int first, int second, boolean otherwise) {
        TextPair plain = pairs.get(index);
        String rendering = otherwise ? otherRendering(first) : rendering(first);
        return new TextPair(
                "%s The %s holds a %s.".formatted(plain.source(), term(first), term(second)),
                "%s Das %s hält ein %s.".formatted(plain.target(), rendering, rendering(second)));
    }

    /** Ranks are as unevenly frequent as words are. */
    private int frequent(SplittableRandom random) {
        return (int) Math.min(terms - 1, Math.pow(terms, random.nextDouble()) - 1);
    }

    static String term(int rank) {
        int rest = rank / BEGINNINGS.size();
        return BEGINNINGS.get(rank % BEGINNINGS.size())
                + MIDDLES.get(rest % MIDDLES.size())
                + ENDS.get(rest / MIDDLES.size() % ENDS.size());
    }

    static String rendering(int rank) {
        String term = term(rank);
        String turned = term.substring(2) + term.substring(0, 2);
        return capital(turned + TARGET_ENDS.get(rank % TARGET_ENDS.size()));
    }

    private static String otherRendering(int rank) {
        String term = new StringBuilder(term(rank)).reverse().toString();
        return capital(term + TARGET_ENDS.get((rank + 1) % TARGET_ENDS.size()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
