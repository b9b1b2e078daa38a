package dev.concord.ui.review;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.review.Occurrence;
import dev.concord.ui.answer.Answering;
import dev.concord.ui.answer.ContextQuestion;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Progress;
import dev.concord.ui.task.Work;
import dev.concord.ui.workbench.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a reviewer's answers, and says what came of them. UI thread only. */
final class Deciding {
    private final Desk desk;
    private final Messages messages;
    private final Answering answering;
    private Optional<Notice> last = Optional.empty();

    Deciding(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.answering = new Answering(desk);
    }

    void apply(
            OpenProject project,
            Preview preview,
            boolean locked,
            String reason,
            EntryWish.Now wish,
            Consumer<AppliedAnswer> afterwards) {
        TermConflict conflict = preview.conflict();
        List<Occurrence> chosen = preview.included();
        desk.tasks()
                .start(
                        messages.text("review.apply.task", conflict.term()),
                        progress ->
                                AppliedAnswer.of(
                                        project,
                                        preview,
                                        project.review()
                                                .apply(
                                                        conflict.scope(),
                                                        conflict.term(),
                                                        preview.rendering(),
                                                        locked,
                                                        reason,
                                                        chosen,
                                                        (done, total) ->
                                                                goesOn(progress, done, total)),
                                        wish),
                        Outcome.of(
                                applied -> {
                                    showApplied(project, preview, applied);
                                    afterwards.accept(applied);
                                },
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text(
                                                                "review.apply.failed",
                                                                conflict.term()),
                                                        messages.text("review.apply.kept"),
                                                        problem)));
    }

    private boolean goesOn(Progress progress, int done, int total) {
        progress.report((double) done / total, messages.text("review.apply.note", done, total));
        return !progress.isCancelled();
    }

    private void undo(OpenProject project, AppliedAnswer applied, String term) {
        write(
                term,
                () -> applied.undo(project),
                undone -> {
                    say(Notice.information(messages.text("review.undo.done", term, undone)));
                    applied.entry().ifPresent(_ -> desk.workbench().termsChanged());
                });
    }

    void toggleLock(OpenProject project, ConflictCard card, String chosen) {
        TermConflict conflict = card.conflict();
        boolean lock = !card.isLocked();
        String rendering = lock ? chosen : card.ruling().map(Ruling::rendering).orElse(chosen);
        if (rendering.isEmpty()) {
            say(
                    Notice.warning(
                            messages.text("review.choose.missing"),
                            messages.text("review.choose.remedy")));
            return;
        }
        write(
                conflict.term(),
                () -> {
                    project.sessions()
                            .decide(conflict.scope(), conflict.term(), rendering, lock, "", "");
                    return rendering;
                },
                done ->
                        say(
                                Notice.information(
                                        lock
                                                ? messages.text(
                                                        "review.lock.done", conflict.term(), done)
                                                : messages.text(
                                                        "review.unlock.done",
                                                        conflict.term(),
                                                        done))));
    }

    void dismiss(OpenProject project, TermConflict conflict, Consumer<TermConflict> afterwards) {
        answering.dismiss(project, conflict, () -> afterwards.accept(conflict));
    }

    void accept(OpenProject project, TermConflict conflict, Consumer<TermConflict> afterwards) {
        answering.accept(
                project,
                conflict.scope(),
                conflict.term(),
                renderings(conflict),
                () -> afterwards.accept(conflict));
    }

    /** Asks where a rendering is right: the chosen one, unless that is right anyway. */
    void askWhere(
            OpenProject project,
            TermConflict conflict,
            String chosen,
            Consumer<ContextQuestion> asking) {
        String usual =
                conflict.resolution() instanceof Resolution.Chosen agreed ? agreed.rendering() : "";
        List<String> offered = new ArrayList<>(renderings(conflict));
        offered.sort(
                Comparator.comparing((String each) -> each.equals(usual))
                        .thenComparing(each -> !each.equals(chosen)));
        if (!offered.isEmpty()) {
            asking.accept(
                    new ContextQuestion(project, conflict.scope(), conflict.term(), offered, ""));
        }
    }

    void takeBack(OpenProject project, AcceptedInContext declared) {
        answering.takeBack(project, declared.scope(), declared.word().term(), declared.context());
    }

    private static List<String> renderings(TermConflict conflict) {
        return conflict.renderings().stream()
                .filter(RenderingTally::isRendered)
                .map(RenderingTally::rendering)
                .toList();
    }

    void useStrategy(OpenProject project, ResolutionStrategy strategy) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> {
                            project.useStrategy(strategy);
                            return strategy;
                        },
                        Outcome.of(
                                desk.workbench().strategyProperty()::set,
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text("review.strategy.failed"),
                                                        messages.text("review.strategy.kept"),
                                                        problem)));
    }

    /** What to do when reading or writing about a term has failed. */
    Consumer<Exception> failed(String term) {
        return problem ->
                desk.notices()
                        .showFailure(
                                messages.text("review.answer.failed", term),
                                messages.text("review.answer.kept"),
                                problem);
    }

    private void showApplied(OpenProject project, Preview preview, AppliedAnswer applied) {
        String term = preview.conflict().term();
        int rewritten = applied.decision().rewritten().size();
        int left = preview.rows().size() - rewritten;
        String what =
                messages.text("review.apply.done", term, preview.rendering(), rewritten, left);
        say(
                Notice.information(
                                applied.entry().isPresent()
                                        ? what + " " + messages.text("review.entry.done")
                                        : what)
                        .with(
                                messages.text("review.undo.button"),
                                () -> undo(project, applied, term)));
        applied.entry().ifPresent(_ -> desk.workbench().termsChanged());
        applied.problem()
                .ifPresent(problem ->
                        desk.notices()
                                .showFailure(
                                        messages.text("review.entry.failed", term),
                                        messages.text("review.entry.kept"),
                                        problem));
    }

    private <T> void write(String term, Work<T> work, Consumer<T> done) {
        desk.tasks().inOrder().run(work, Outcome.of(done, failed(term)));
    }

    /** One answer's notice makes room for the next one's. */
    private void say(Notice notice) {
        last.ifPresent(desk.notices()::dismiss);
        last = Optional.of(notice);
        desk.notices().show(notice);
    }
}
