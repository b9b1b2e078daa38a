package dev.concord.memory.lexicon;

import dev.concord.glossary.term.TermStatus;
import java.util.Optional;

/**
 * A rendering that an entry may list.
 *
 * @param status how far it may be used; empty when the entry is not to list it
 */
public record DraftRendering(String text, Optional<TermStatus> status) {
    public DraftRendering {
        text = text.strip();
    }

    /** The one to use. */
    public static DraftRendering preferred(String text) {
        return new DraftRendering(text, Optional.of(TermStatus.PREFERRED));
    }

    /** True when the entry is to list it. */
    public boolean isListed() {
        return status.isPresent() && !text.isEmpty();
    }
}
