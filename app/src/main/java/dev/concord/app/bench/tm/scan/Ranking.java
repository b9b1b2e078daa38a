package dev.concord.app.bench.tm.scan;

/** The formulas that units can be ranked by; see the documentation of the similarity. */
public enum Ranking {
    /** Levenshtein over tokens, which is what OmegaT ranks by. */
    W1(1, 0, 0),
    /** Levenshtein over characters and Dice over trigrams. */
    B(0, 1, 1),
    /** The mean of the three: the documented similarity before anything is taken off. */
    A3(1, 1, 1);

    private final int words;
    private final int characters;
    private final int trigrams;

    Ranking(int words, int characters, int trigrams) {
        this.words = words;
        this.characters = characters;
        this.trigrams = trigrams;
    }

    /**
     * How alike two texts are, 0 to 1: the mean of the parts that the formula has; 1 for the same
     * wording. Of two whose lengths tell that they are less alike than something, it gives only
     * what they cannot exceed, as nobody wants to know more.
     *
     * @param least what is of interest
     */
    double of(Comparison comparison, ScannedText unit, double least) {
        double bound =
                mean(
                        comparison.wordsBound(unit),
                        comparison.charactersBound(unit),
                        comparison.trigramsBound(unit));
        if (bound < least) {
            return bound;
        }
        if (comparison.hasSameWordingAs(unit)) {
            return 1;
        }
        return mean(
                words == 0 ? 0 : comparison.words(unit),
                characters == 0 ? 0 : comparison.characters(unit),
                trigrams == 0 ? 0 : comparison.trigrams(unit));
    }

    private double mean(double w, double c, double t) {
        return (words * w + characters * c + trigrams * t) / (words + characters + trigrams);
    }
}
