package dev.concord.memory.session;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import java.util.List;

/** Hears of every change that has been taken in. Called on the writer's thread: do not linger. */
public interface ChangeListener {
    /**
     * A change counts from now on.
     *
     * @param elsewhere true when it came from a colleague or another machine
     */
    void applied(Change change, boolean elsewhere);

    /** Unconfirmed targets of these segments were filled or emptied, not by the person's typing. */
    default void drafted(List<SegmentKey> segments) {}

    /** Glossary or strategy changed: what is known of terms is judged anew. */
    default void judgedAnew() {}
}
