package dev.concord.ui.maintenance;

import dev.concord.memory.tm.maintenance.ChangePlan.Refusal;
import java.util.Map;

/**
 * How far a list is.
 *
 * @param refusals how many units cannot be changed as asked, and why
 */
record UnitsState(Phase phase, Map<Refusal, Integer> refusals) {
    static final UnitsState IDLE = new UnitsState(Phase.IDLE);
    static final UnitsState READING = new UnitsState(Phase.READING);
    static final UnitsState STOPPED = new UnitsState(Phase.STOPPED);

    /** What it does. */
    enum Phase {
        /** Nobody has asked yet. */
        IDLE,
        READING,
        COMPLETE,
        /** There are more than a list takes. */
        CUT,
        STOPPED
    }

    UnitsState {
        refusals = Map.copyOf(refusals);
    }

    UnitsState(Phase phase) {
        this(phase, Map.of());
    }
}
