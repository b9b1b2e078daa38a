package dev.concord.glossary.exchange;

/**
 * An entry of a file that was not taken in.
 *
 * @param line the line it starts on, from 1
 * @param reason why, in words for the user
 */
public record SkippedEntry(int line, String reason) {}
