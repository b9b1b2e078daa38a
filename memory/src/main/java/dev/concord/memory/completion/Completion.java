package dev.concord.memory.completion;

/**
 * An offer for what is being typed.
 *
 * @param text what would stand there, in the letter case of the place
 * @param start index in the target of the first character it replaces
 * @param end index after the last one, where the caret is
 * @param origin who says so
 * @param term the source term that it renders; empty when it renders none
 * @param count how often it was used so; 0 when that is not known
 */
public record Completion(
        String text, int start, int end, OfferOrigin origin, String term, int count) {}
