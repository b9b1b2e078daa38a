package dev.concord.memory.session;

import dev.concord.memory.ledger.Change;

/** Hears of every change that has been taken in. Called on the writer's thread: do not linger. */
public interface ChangeListener {
    /**
     * A change counts from now on.
     *
     * @param elsewhere true when it came from a colleague or another machine
     */
    void applied(Change change, boolean elsewhere);

    /** Glossary or strategy changed: what is known of terms is judged anew. */
    default void judgedAnew() {}
}
