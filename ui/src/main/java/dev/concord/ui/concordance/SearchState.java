package dev.concord.ui.concordance;

/**
 * How far the search is.
 *
 * @param limit how many hits it shows at most
 * @param isPartial true when the memory itself was still being read
 */
record SearchState(Phase phase, int limit, boolean isPartial) {
    /** What it does. */
    enum Phase {
        /** There is nothing to look for. */
        IDLE,
        SEARCHING,
        /** Every unit was looked at. */
        COMPLETE,
        /** There are more hits than it shows. */
        CUT,
        /** The user did not want to wait. */
        STOPPED
    }
}
