package dev.concord.ui.lexicon;

import dev.concord.glossary.term.TermStatus;
import java.util.Optional;

/** What an entry is to say of a rendering. */
enum RenderingUse {
    PREFERRED(Optional.of(TermStatus.PREFERRED)),
    ADMITTED(Optional.of(TermStatus.ADMITTED)),
    FORBIDDEN(Optional.of(TermStatus.DEPRECATED)),
    /** The entry does not speak of it. */
    LEFT_OUT(Optional.empty());

    private final Optional<TermStatus> status;

    RenderingUse(Optional<TermStatus> status) {
        this.status = status;
    }

    static RenderingUse of(Optional<TermStatus> status) {
        if (status.isEmpty()) {
            return LEFT_OUT;
        }
        return switch (status.get()) {
            case PREFERRED -> PREFERRED;
            case ADMITTED -> ADMITTED;
            case DEPRECATED, SUPERSEDED -> FORBIDDEN;
        };
    }

    /**
     * The status that says so.
     *
     * @param before what the entry said; kept when it means the same
     */
    Optional<TermStatus> status(Optional<TermStatus> before) {
        return of(before) == this ? before : status;
    }
}
