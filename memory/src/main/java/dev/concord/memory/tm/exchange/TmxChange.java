package dev.concord.memory.tm.exchange;

import java.time.Instant;
import java.util.Map;

/** What is to be done to one {@code tu} element of a file. */
sealed interface TmxChange {
    /** The element is left out. */
    record Removal() implements TmxChange {}

    /**
     * Texts are replaced.
     *
     * @param contents new content of {@code seg} elements, by the ordinal of their {@code tuv}
     *     among the unit's, from 0
     * @param author may be empty
     */
    record Rewriting(Map<Integer, String> contents, String author, Instant changed)
            implements TmxChange {
        public Rewriting {
            contents = Map.copyOf(contents);
        }
    }
}
