package dev.concord.ui.answer;

import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Work;
import dev.concord.ui.workbench.Desk;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Writes the answers, and says what came of them, each with its undo. UI thread only. */
public final class Answering {
    private final Desk desk;
    private final Messages messages;
    private Optional<Notice> last = Optional.empty();

    public Answering(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    /**
     * Finds a conflict to be none.
     *
     * @param afterwards when it is durable
     */
    public void dismiss(OpenProject project, TermConflict conflict, Runnable afterwards) {
        write(
                project,
                conflict.term(),
                () -> project.sessions().answers().dismiss(conflict),
                messages.text("answer.dismiss.done", conflict.term()),
                afterwards);
    }

    /** The same for whatever conflict there is about a term; nothing is said when there is none. */
    public void dismiss(OpenProject project, Scope scope, String term, Runnable afterwards) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> project.sessions().consistency().conflict(scope, term),
                        Outcome.of(
                                found ->
                                        found.ifPresentOrElse(
                                                conflict -> dismiss(project, conflict, afterwards),
                                                afterwards),
                                problem -> failed(term, problem)));
    }

    /** Declares renderings right beside one another everywhere. */
    public void accept(
            OpenProject project,
            Scope scope,
            String term,
            List<String> renderings,
            Runnable afterwards) {
        write(
                project,
                term,
                () -> project.sessions().answers().accept(scope, term, renderings),
                messages.text("answer.both.done", term, String.join(", ", renderings)),
                afterwards);
    }

    /** Asks where a rendering is right, and declares it so. */
    public void ask(Window owner, ContextQuestion question, Runnable afterwards) {
        new ContextDialog(messages, owner, new ContextChoice(desk, question))
                .showAndWait()
                .ifPresent(answer -> accept(question, answer, afterwards));
    }

    void accept(ContextQuestion question, ContextDialog.Answer answer, Runnable afterwards) {
        write(
                question.project(),
                question.term(),
                () ->
                        question.project()
                                .review()
                                .accept(
                                        question.scope(),
                                        question.term(),
                                        answer.rendering(),
                                        answer.context()),
                messages.text(
                        "answer.context.done",
                        question.term(),
                        answer.rendering(),
                        new ContextTexts(messages).text(answer.context())),
                afterwards);
    }

    /** What was declared right in a context is so no longer. */
    public void takeBack(OpenProject project, Scope scope, String term, UsageContext context) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> project.sessions().answers().takeAcceptanceBack(scope, term, context),
                        Outcome.of(
                                _ ->
                                        say(
                                                Notice.information(
                                                        messages.text(
                                                                "answer.takeBack.done", term))),
                                problem -> failed(term, problem)));
    }

    private void write(
            OpenProject project, String term, Work<String> work, String said, Runnable afterwards) {
        desk.tasks()
                .inOrder()
                .run(
                        work,
                        Outcome.of(
                                batch -> {
                                    say(
                                            Notice.information(said)
                                                    .with(
                                                            messages.text("answer.undo.button"),
                                                            () -> undo(project, batch, term)));
                                    afterwards.run();
                                },
                                problem -> failed(term, problem)));
    }

    private void undo(OpenProject project, String batch, String term) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> project.sessions().undo(batch),
                        Outcome.of(
                                undone ->
                                        say(
                                                Notice.information(
                                                        messages.text(
                                                                "answer.undo.done", term, undone))),
                                problem -> failed(term, problem)));
    }

    private void failed(String term, Exception problem) {
        desk.notices()
                .showFailure(
                        messages.text("answer.write.failed", term),
                        messages.text("answer.write.kept"),
                        problem);
    }

    /** One answer's notice makes room for the next one's. */
    private void say(Notice notice) {
        last.ifPresent(desk.notices()::dismiss);
        last = Optional.of(notice);
        desk.notices().show(notice);
    }
}
