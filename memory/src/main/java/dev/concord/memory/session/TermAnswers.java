package dev.concord.memory.session;

import dev.concord.memory.consistency.Declarations;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.function.Supplier;

/**
 * The answers to a conflict that prescribe nothing: that it is none, and that several renderings
 * are right. Each can be taken back, and is a bulk action of one step, so that undoing the latest
 * one takes it back as well. Call it off the JavaFX thread.
 */
public final class TermAnswers {
    /** The way into the ledger. */
    @FunctionalInterface
    interface Door {
        /** Makes a change on what stands and records it; nobody writes in between. */
        void record(Supplier<Change> change) throws StoreException;
    }

    private final Door door;
    private final Author author;
    private final RulingChanges changes;
    private final Declarations declarations;

    TermAnswers(Door door, Author author, RulingChanges changes, Declarations declarations) {
        this.door = door;
        this.author = author;
        this.changes = changes;
        this.declarations = declarations;
    }

    /**
     * Finds a conflict to be none; it returns only when yet another rendering appears.
     *
     * @return name of the bulk action, to undo it
     */
    public String dismiss(TermConflict conflict) throws StoreException {
        String batch = author.newBatch();
        door.record(() -> changes.dismissed(author.stamp(batch), conflict));
        return batch;
    }

    /**
     * Takes every dismissal about a term back.
     *
     * @return how many there were
     */
    public int takeDismissalsBack(Scope scope, String term) throws StoreException {
        String batch = author.newBatch();
        List<Change.ConflictDismissed> dismissals = declarations.dismissals(scope, term);
        for (Change.ConflictDismissed dismissed : dismissals) {
            turn(dismissed, true, batch);
        }
        return dismissals.size();
    }

    /**
     * Declares renderings of a term right: beside one another everywhere, or in a context. What was
     * declared for the same context before is replaced.
     *
     * @return name of the bulk action, to undo it
     */
    public String accept(Scope scope, String term, List<String> renderings, UsageContext context)
            throws StoreException {
        String batch = author.newBatch();
        accept(scope, term, renderings, context, batch);
        return batch;
    }

    /** The same everywhere. */
    public String accept(Scope scope, String term, List<String> renderings) throws StoreException {
        return accept(scope, term, renderings, UsageContext.EVERYWHERE);
    }

    /**
     * Takes the declaration about a context back.
     *
     * @return false when there is none
     */
    public boolean takeAcceptanceBack(Scope scope, String term, UsageContext context)
            throws StoreException {
        boolean stands =
                declarations
                        .lastAcceptance(scope, term, context)
                        .filter(declared -> !declared.renderings().isEmpty())
                        .isPresent();
        if (stands) {
            accept(scope, term, List.of(), context, author.newBatch());
        }
        return stands;
    }

    /** Makes these renderings right in a context as part of a bulk action. */
    void accept(
            Scope scope, String term, List<String> renderings, UsageContext context, String batch)
            throws StoreException {
        door.record(() -> changes.accepted(author.stamp(batch), scope, term, renderings, context));
    }

    /** Says of a conflict whether it is one after all, as part of a bulk action. */
    void turn(Change.ConflictDismissed dismissed, boolean withdrawn, String batch)
            throws StoreException {
        door.record(() -> changes.turned(author.stamp(batch), dismissed, withdrawn));
    }

    /** True when a dismissal is the last word on its conflict. */
    boolean stands(Change.ConflictDismissed dismissed) {
        return declarations
                .lastDismissal(dismissed.scope(), dismissed.term(), dismissed.fingerprint())
                .filter(last -> last.id().equals(dismissed.id()))
                .isPresent();
    }

    /** True when a declaration is the last word on its context. */
    boolean stands(Change.RenderingsAccepted accepted) {
        return declarations
                .lastAcceptance(
                        accepted.scope(),
                        accepted.term(),
                        accepted.context().orElse(UsageContext.EVERYWHERE))
                .filter(last -> last.word().stamp().equals(accepted.stamp()))
                .isPresent();
    }
}
