package dev.concord.glossary.align;

import java.lang.Character.UnicodeScript;
import java.util.function.IntUnaryOperator;

/**
 * Which words of the targets carry no meaning of their own, so that no list per language is needed:
 * those that stand in many pairs whatever the term. A frequent word that mostly stands beside one
 * and the same term is that term's rendering.
 */
final class FunctionWords {
    private static final int FEWEST_PAIRS = 50;

    /** A word in more than this share of all pairs is frequent. */
    private static final double FREQUENT = 0.02;

    /** A word beside a term in more than this share of its pairs belongs to the term. */
    private static final double CLAIMED = 0.4;

    /**
     * A term that stands nearly everywhere claims only what is that much more frequent beside it.
     */
    private static final double LEAST_LIFT = 2;

    /** Known anew when the number of pairs has changed by this part. */
    private static final int REFRESH_PART = 12;

    private static final int LONGEST_KANA = 3;

    /** Words of so few letters are not taken for a source word's. */
    private static final int SHORT = 3;

    private final PairCorpus corpus;
    private final IntList shapes = new IntList();
    private IntSet known = new IntSet();
    private int knownAt;
    private long knownVersion;

    FunctionWords(PairCorpus corpus) {
        this.corpus = corpus;
    }

    boolean contains(int word) {
        for (int unknown = shapes.size(); unknown <= word; unknown++) {
            shapes.add(isByShape(corpus.targets().fold(unknown)) ? 1 : 0);
        }
        return shapes.get(word) == 1 || known.contains(word);
    }

    /** Brings the set up to date if much has been learnt since. */
    void refresh() {
        if (Math.abs(corpus.size() - knownAt) > knownAt / REFRESH_PART) {
            refreshExactly();
        }
    }

    /** Brings the set up to date if anything has been learnt since. */
    void refreshExactly() {
        if (knownVersion == corpus.version()) {
            return;
        }
        knownVersion = corpus.version();
        knownAt = corpus.size();
        known = new IntSet();
        if (corpus.size() < FEWEST_PAIRS) {
            return;
        }
        TargetLexicon targets = corpus.targets();
        for (int word = 0; word < targets.wordCount(); word++) {
            IntList pairs = targets.pairs(word);
            if (pairs.size() > FREQUENT * corpus.size() && !isClaimed(word)) {
                known.add(word);
            }
        }
    }

    /** Whether a word mostly stands beside one term, or, if it is long, beside one source word. */
    private boolean isClaimed(int word) {
        IntList sample = corpus.sampleWithWord(word);
        IntCounts terms = new IntCounts();
        IntCounts sources = new IntCounts();
        for (int i = 0; i < sample.size(); i++) {
            StoredPair pair = corpus.pair(sample.get(i));
            for (int term : pair.terms()) {
                terms.add(term, 1);
            }
            for (int source : pair.source()) {
                sources.add(source, 1);
            }
        }
        boolean isLong = corpus.targets().fold(word).length() > SHORT;
        return isClaimed(terms, sample.size(), corpus::pairCountOfTerm)
                || (isLong
                        && isClaimed(
                                sources,
                                sample.size(),
                                source -> corpus.pairsOfSource(source).size()));
    }

    private boolean isClaimed(IntCounts company, int pairs, IntUnaryOperator everywhere) {
        IntList claimants = company.keysWithAtLeast(CLAIMED * pairs);
        for (int i = 0; i < claimants.size(); i++) {
            double share = company.get(claimants.get(i)) / (double) pairs;
            double usually = everywhere.applyAsInt(claimants.get(i)) / (double) corpus.size();
            if (share > LEAST_LIFT * usually) {
                return true;
            }
        }
        return false;
    }

    /** Single letters, and the particles of Japanese, which are written in Hiragana alone. */
    private static boolean isByShape(String word) {
        if (word.length() > LONGEST_KANA) {
            return false;
        }
        if (word.length() == 1) {
            return !WordPieces.isHangul(word)
                    && (!WordPieces.isWithoutSpaces(word) || isHiragana(word.charAt(0)));
        }
        return word.chars().allMatch(FunctionWords::isHiragana);
    }

    private static boolean isHiragana(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
    }
}
