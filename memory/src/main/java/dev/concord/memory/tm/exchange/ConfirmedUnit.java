package dev.concord.memory.tm.exchange;

import dev.concord.memory.model.InlineCode;
import dev.concord.memory.tm.TranslationUnit;
import java.util.List;

/**
 * A unit made here, to be written.
 *
 * @param codes the inline codes of the source with their native data; for a code that is not among
 *     them its number stands in
 */
public record ConfirmedUnit(TranslationUnit unit, List<InlineCode> codes) {
    public ConfirmedUnit {
        codes = List.copyOf(codes);
    }

    /** A unit of whose codes nothing is known but the numbers. */
    public ConfirmedUnit(TranslationUnit unit) {
        this(unit, List.of());
    }
}
