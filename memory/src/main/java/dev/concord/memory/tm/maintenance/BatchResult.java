package dev.concord.memory.tm.maintenance;

/**
 * What a batch did.
 *
 * @param batch by which it can be undone; empty when nothing was changed
 * @param changed how many units
 * @param kept how many were to be changed and stay as they are: confirmed segments that were to be
 *     deleted, units that somebody else has changed or taken out meanwhile
 */
public record BatchResult(String batch, int changed, int kept) {}
