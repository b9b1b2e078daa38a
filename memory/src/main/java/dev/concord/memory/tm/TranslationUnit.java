package dev.concord.memory.tm;

import dev.concord.memory.model.Origin;

/**
 * One entry of a memory in the project's language pair.
 *
 * @param id identity in the memory: the segment's for confirmed segments, the file's and the unit's
 *     ordinal for imported ones
 * @param source text with inline-code tokens
 * @param target text with inline-code tokens
 * @param context where the source stood
 */
public record TranslationUnit(
        String id,
        String source,
        String target,
        Origin origin,
        UnitContext context,
        UnitDetails details) {
    /** A unit of which nothing else is known. */
    public TranslationUnit(String id, String source, String target, Origin origin) {
        this(id, source, target, origin, UnitContext.NONE, UnitDetails.NONE);
    }
}
