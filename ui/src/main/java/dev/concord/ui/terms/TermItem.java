package dev.concord.ui.terms;

import dev.concord.glossary.term.TermStatus;
import java.util.Optional;

/**
 * A rendering that is offered, or warned of, for a term of the active segment.
 *
 * @param number the digit that inserts it, counted from 1; 0 when no digit does
 * @param term the source term's citation form
 * @param status what the glossary says; empty when the term is only watched
 * @param detail definition and origin, for the tooltip
 */
public record TermItem(
        int number, String term, String rendering, Optional<TermStatus> status, String detail) {
    /** True when it must not be used, and cannot be inserted. */
    public boolean isForbidden() {
        return status.filter(TermStatus::isForbidden).isPresent();
    }
}
