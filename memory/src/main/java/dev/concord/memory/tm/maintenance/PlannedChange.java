package dev.concord.memory.tm.maintenance;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.WritableText;

/**
 * A unit with the texts it is to have.
 *
 * @param before the unit as it is now
 */
public record PlannedChange(FoundUnit before, String source, String target) {
    /** False when a text is nothing but codes and white space, or cannot be written into a file. */
    public boolean isPossible() {
        return isPossible(source) && isPossible(target);
    }

    private static boolean isPossible(String text) {
        return !InlineCodes.plain(text).isBlank() && WritableText.isWritable(text);
    }
}
