package dev.concord.ui.lexicon;

/**
 * What the list has.
 *
 * @param isReading true until it was read for the first time
 * @param prepared how far the search for candidates is, 0 to 1
 * @param terms how many terms there are, those that are none left out
 * @param shown how many of them are in the list
 * @param conflicts how many have conflicting renderings
 */
record LexiconState(boolean isReading, double prepared, int terms, int shown, int conflicts) {
    static final LexiconState NOTHING = new LexiconState(false, 1, 0, 0, 0);

    boolean isPreparing() {
        return isReading || prepared < 1;
    }
}
