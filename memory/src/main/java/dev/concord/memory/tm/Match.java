package dev.concord.memory.tm;

/**
 * An offered translation.
 *
 * @param similarity likeness of the sources, 0 to 100; 100 only for identical text
 * @param reason why it is rated so, in words for a translator
 */
public record Match(TranslationUnit unit, int similarity, MatchKind kind, String reason) {}
