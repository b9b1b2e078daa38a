package dev.concord.memory.pretranslation;

import java.util.Locale;

/** What pre-translation does with a segment, and why not more. */
public enum Verdict {
    /** Puts the proposal in, unconfirmed. */
    FILL,
    /** Puts the proposal in and confirms it. */
    CONFIRM,
    /** Nothing: it is confirmed already. */
    CONFIRMED,
    /** Nothing: a person is writing it. */
    HAS_DRAFT,
    /** Nothing: the file brought a target along, or a person has left one. */
    HAS_TARGET,
    /** Nothing: it was pre-translated before. */
    FILLED,
    /** Nothing: a person said that nothing is to be propagated to it. */
    EXEMPT,
    /** Nothing: the best match is below the minimum. */
    BELOW_MINIMUM,
    /** Nothing: there is no match. */
    NO_MATCH;

    /** The code on the command line, for instance {@code has-draft}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the segment's target changes. */
    public boolean isAction() {
        return this == FILL || this == CONFIRM;
    }
}
