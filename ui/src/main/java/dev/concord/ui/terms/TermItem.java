package dev.concord.ui.terms;

import java.util.Optional;

/**
 * A rendering that is offered, or warned of, for a term of the active segment.
 *
 * @param number the digit that inserts it, counted from 1; 0 when no digit does
 * @param term the source term's citation form
 * @param concept which of several concepts of the term it belongs to, in words; empty when there is
 *     but one
 * @param standing how far it may be used
 * @param count how often it was used so; 0 when that is not known
 * @param detail definition, note and origin, for the tooltip
 */
public record TermItem(
        int number,
        String term,
        Optional<String> concept,
        String rendering,
        Standing standing,
        int count,
        String detail) {
    /** How far a rendering may be used, and who says so. */
    public enum Standing {
        /** The glossary prefers it. */
        PREFERRED,
        /** The glossary admits it. */
        ADMITTED,
        /** No glossary lists the term, but people have decided or nearly always done so. */
        AGREED,
        /** People have used it. */
        USED,
        /** The glossary advises against it. */
        DEPRECATED,
        /** The glossary has put another in its place. */
        SUPERSEDED
    }

    /** True when it must not be used, and cannot be inserted. */
    public boolean isForbidden() {
        return standing == Standing.DEPRECATED || standing == Standing.SUPERSEDED;
    }

    TermItem numbered(int digit) {
        return new TermItem(digit, term, concept, rendering, standing, count, detail);
    }
}
