package dev.concord.ui.editor;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.DocumentSessions;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes what is typed durable while it is typed, a moment after the last key. Editing a confirmed
 * segment opens it again. UI thread only; the writing is done off it, in order.
 */
final class DraftKeeper {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private record Pending(
            OpenProject project,
            SegmentKey segment,
            String target,
            Optional<InsertedMatch> match) {}

    private final Desk desk;
    private Optional<Pending> pending = Optional.empty();
    private Handle timer = () -> {};

    DraftKeeper(Desk desk) {
        this.desk = desk;
    }

    /**
     * Keeps a text soon; a newer one of the same segment takes its place.
     *
     * @param match what the text began as
     */
    void keep(
            OpenProject project, SegmentKey segment, String target, Optional<InsertedMatch> match) {
        if (pending.filter(other -> !other.segment().equals(segment)).isPresent()) {
            flush();
        }
        pending = Optional.of(new Pending(project, segment, target, match));
        timer.release();
        timer = desk.tasks().after(PAUSE, this::flush);
    }

    /** Keeps what is pending now. */
    void flush() {
        timer.release();
        pending.ifPresent(this::write);
        pending = Optional.empty();
    }

    /** Forgets what is pending: it is being confirmed. */
    void forget() {
        timer.release();
        pending = Optional.empty();
    }

    private static void keep(Pending draft) throws StoreException {
        DocumentSessions sessions = draft.project().documentSessions();
        if (draft.match().isPresent()) {
            sessions.keepDraft(draft.segment(), draft.target(), draft.match().get());
        } else {
            sessions.keepDraft(draft.segment(), draft.target());
        }
    }

    private void write(Pending draft) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> {
                            draft.project().sessions().reopen(draft.segment(), draft.target());
                            keep(draft);
                            return draft;
                        },
                        Outcome.of(
                                _ -> {},
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        desk.messages()
                                                                .text(
                                                                        "editor.draft.failed",
                                                                        draft.segment().segment()),
                                                        desk.messages().text("editor.draft.kept"),
                                                        problem)));
    }
}
