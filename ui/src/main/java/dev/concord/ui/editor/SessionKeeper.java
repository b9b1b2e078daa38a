package dev.concord.ui.editor;

import dev.concord.memory.session.DocumentSession;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.time.Duration;

/**
 * Records where the person is in a document, and extends the lease while the document is open. UI
 * thread only; the writing is done off it, in order.
 */
final class SessionKeeper {
    private static final Duration LEASE_EXTENSION = Duration.ofMinutes(10);

    private final Desk desk;
    private Handle timer = () -> {};

    SessionKeeper(Desk desk) {
        this.desk = desk;
    }

    /** Something to write about a session. */
    private interface SessionWork {
        void on(DocumentSession session) throws Exception;
    }

    /** The document has been opened. */
    void begin(DocumentSession session) {
        timer.release();
        timer =
                desk.tasks()
                        .after(
                                LEASE_EXTENSION,
                                () -> {
                                    write(session, DocumentSession::touch);
                                    begin(session);
                                });
    }

    /** The person went to a segment. */
    void moveTo(DocumentSession session, String segment) {
        write(session, one -> one.moveTo(segment));
    }

    /** A segment was confirmed. Another write than the confirmation, and no part of it. */
    void countConfirmation(DocumentSession session) {
        write(session, DocumentSession::countConfirmation);
    }

    /** The document is left in good order. */
    void end(DocumentSession session) {
        timer.release();
        write(session, DocumentSession::close);
    }

    private void write(DocumentSession session, SessionWork work) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> {
                            work.on(session);
                            return session;
                        },
                        Outcome.of(_ -> {}, this::failed));
    }

    private void failed(Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("editor.place.failed"),
                        desk.messages().text("editor.place.kept"),
                        problem);
    }
}
