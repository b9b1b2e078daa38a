package dev.concord.glossary.align;

/**
 * Which words of the targets carry no meaning of their own: learnt by how many pairs they stand in,
 * so that no list per language is needed.
 */
final class FunctionWords {
    /** A word in more than this share of all pairs is a function word. */
    private static final double VERY_FREQUENT = 0.12;

    /** A short word in more than this share is. */
    private static final double FREQUENT = 0.02;

    private static final int SHORT = 3;

    private final PairCorpus corpus;

    FunctionWords(PairCorpus corpus) {
        this.corpus = corpus;
    }

    boolean contains(int fold) {
        TargetLexicon targets = corpus.targets();
        String word = targets.foldText(fold);
        if (word.length() == 1 && !WordPieces.isWithoutSpaces(word) && !WordPieces.isHangul(word)) {
            return true;
        }
        if (corpus.size() < 50) {
            return false;
        }
        double share = targets.pairs(fold).size() / (double) corpus.size();
        boolean spaced = !WordPieces.isWithoutSpaces(word) && !WordPieces.isHangul(word);
        return share > VERY_FREQUENT || (spaced && word.length() <= SHORT && share > FREQUENT);
    }
}
