package dev.concord.ui.editor;

import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.session.ConfirmationOutcome;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TargetOrigin;
import dev.concord.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/**
 * Confirms segments. The tick comes with the outcome, that is when the confirmation is durable; a
 * confirmation that failed leaves the text a draft. UI thread only.
 */
final class Confirming {
    private record Damaged(SegmentKey segment, String target) {}

    private final Desk desk;
    private final Workbench workbench;
    private final DraftKeeper drafts;
    private final SessionKeeper sessions;
    private Optional<Damaged> warnedOf = Optional.empty();

    Confirming(Desk desk, DraftKeeper drafts, SessionKeeper sessions) {
        this.desk = desk;
        this.workbench = desk.workbench();
        this.drafts = drafts;
        this.sessions = sessions;
    }

    /**
     * Confirms, unless there is nothing to confirm or codes are damaged; those are warned of once.
     *
     * @return true when the confirmation is under way
     */
    boolean confirm(
            OpenedDocument document, SegmentRow row, String target, List<MarkedPair> marked) {
        if (target.isBlank()) {
            warn(
                    desk.messages().text("editor.confirm.empty"),
                    desk.messages().text("editor.confirm.emptyRemedy"));
            return false;
        }
        if (isDamagedAndNew(row, target)) {
            return false;
        }
        drafts.forget();
        setRow(row.drafted(target));
        ConfirmationRequest request = request(row.drafted(target), marked);
        Optional<InsertedMatch> match = row.origin().flatMap(TargetOrigin::inserted);
        desk.tasks()
                .inOrder()
                .run(
                        () -> document.project().sessions().confirm(request),
                        Outcome.of(
                                outcome -> confirmed(document, outcome),
                                problem -> failed(document, request, match, problem)));
        return true;
    }

    private static ConfirmationRequest request(SegmentRow row, List<MarkedPair> marked) {
        var typed =
                new ConfirmationRequest(
                        row.key(),
                        row.target(),
                        SegmentState.TRANSLATED,
                        Origin.PERSON,
                        Origin.PERSON.confidence(),
                        marked,
                        row.origin().map(TargetOrigin::match));
        return row.origin().flatMap(TargetOrigin::inserted).map(typed::from).orElse(typed);
    }

    private boolean isDamagedAndNew(SegmentRow row, String target) {
        var problems = InlineCodes.problems(row.segment(), target);
        var damaged = Optional.of(new Damaged(row.key(), target));
        if (problems.isEmpty() || warnedOf.equals(damaged)) {
            return false;
        }
        warnedOf = damaged;
        String tokens =
                String.join(" ", problems.stream().map(InlineCodes.Problem::token).toList());
        warn(
                desk.messages().text("editor.confirm.damaged", tokens),
                desk.messages().text("editor.confirm.damagedRemedy"));
        return true;
    }

    private void confirmed(OpenedDocument document, ConfirmationOutcome outcome) {
        SegmentStanding standing = outcome.standing();
        workbench
                .row(standing.segment())
                .filter(row -> !isBeingEdited(row, standing.target()))
                .ifPresent(row -> setRow(row.standing(standing).alarmed(outcome.alarms())));
        sessions.countConfirmation(document.session());
    }

    /** True when the person has already come back and typed on; that text is a newer draft. */
    private static boolean isBeingEdited(SegmentRow row, String confirmed) {
        return row.draft() && !row.target().equals(confirmed);
    }

    private void failed(
            OpenedDocument document,
            ConfirmationRequest request,
            Optional<InsertedMatch> match,
            Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("editor.confirm.failed", request.segment().segment()),
                        desk.messages().text("editor.confirm.kept"),
                        problem);
        drafts.keep(document.project(), request.segment(), request.target(), match);
    }

    private void warn(String what, String remedy) {
        desk.notices().show(Notice.warning(what, remedy));
    }

    private void setRow(SegmentRow row) {
        workbench.rows().set(row.number() - 1, row);
    }
}
