package dev.concord.glossary.align;

import java.lang.Character.UnicodeScript;

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

    private final PairCorpus corpus;
    private IntSet known = new IntSet();
    private int knownAt;
    private long knownVersion;

    FunctionWords(PairCorpus corpus) {
        this.corpus = corpus;
    }

    boolean contains(int word) {
        return known.contains(word) || isByShape(corpus.targets().fold(word));
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
            if (pairs.size() > FREQUENT * corpus.size() && !isClaimed(pairs)) {
                known.add(word);
            }
        }
    }

    private boolean isClaimed(IntList pairs) {
        IntList sample = corpus.sample(pairs);
        IntCounts terms = new IntCounts();
        for (int i = 0; i < sample.size(); i++) {
            for (int term : corpus.pair(sample.get(i)).terms()) {
                terms.add(term, 1);
            }
        }
        IntList claimants = terms.keysWithAtLeast(CLAIMED * sample.size());
        for (int i = 0; i < claimants.size(); i++) {
            int claimant = claimants.get(i);
            double share = terms.get(claimant) / (double) sample.size();
            double usually = corpus.pairCountOfTerm(claimant) / (double) corpus.size();
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
