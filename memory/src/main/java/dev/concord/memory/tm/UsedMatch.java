package dev.concord.memory.tm;

/**
 * The match that a confirmed target began as.
 *
 * @param similarity as it was shown, 0 to 100
 * @param edited true when the target no longer reads as the match proposed
 */
public record UsedMatch(MatchKind kind, int similarity, boolean edited) {}
