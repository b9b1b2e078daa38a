package dev.concord.ui.analysis;

import dev.concord.memory.analysis.Amount;

/** What is counted. */
enum Measure {
    WORDS,
    SEGMENTS,
    CHARACTERS;

    long of(Amount amount) {
        return switch (this) {
            case WORDS -> amount.words();
            case SEGMENTS -> amount.segments();
            case CHARACTERS -> amount.characters();
        };
    }
}
