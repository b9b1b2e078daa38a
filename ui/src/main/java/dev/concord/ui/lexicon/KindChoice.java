package dev.concord.ui.lexicon;

import dev.concord.memory.lexicon.TermKind;

/** Which kinds of terms are shown. */
enum KindChoice {
    /** All but what is no term. */
    ALL,
    LISTED,
    DECIDED,
    MARKED,
    CANDIDATES,
    IGNORED;

    boolean takes(TermKind kind) {
        return switch (this) {
            case ALL -> kind != TermKind.IGNORED;
            case LISTED -> kind == TermKind.LISTED;
            case DECIDED -> kind == TermKind.DECIDED;
            case MARKED -> kind == TermKind.MARKED;
            case CANDIDATES -> kind == TermKind.CANDIDATE;
            case IGNORED -> kind == TermKind.IGNORED;
        };
    }
}
