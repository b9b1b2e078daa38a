package dev.concord.memory.lexicon;

import dev.concord.glossary.term.TermStatus;
import java.util.Optional;

/**
 * One rendering of a term.
 *
 * @param text its citation form
 * @param count in how many places of the confirmed segments it stands; 0 when only the glossary or
 *     a decision knows it
 * @param status what the glossary says of it; empty when it says nothing
 */
public record LexiconRendering(String text, int count, Optional<TermStatus> status) {
    /** True when the glossary says that it must not be used. */
    public boolean isForbidden() {
        return status.filter(TermStatus::isForbidden).isPresent();
    }
}
