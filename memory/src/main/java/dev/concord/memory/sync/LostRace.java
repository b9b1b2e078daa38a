package dev.concord.memory.sync;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.SegmentKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What becomes of a change that the shared store gave a colleague's precedence to, so that nothing
 * vanishes and every machine comes to the same answer:
 *
 * <ul>
 *   <li>A confirmation becomes a {@link Change.ConfirmationContested}: the colleague's text stands,
 *       the lost one is an alternative that a person chooses from.
 *   <li>A reopening ends, since the segment has a new text; what was being written is kept as a
 *       note on the segment.
 *   <li>Of decisions, withdrawals and acceptances about a term the later one by its stamp counts,
 *       on every machine, as people expect of rulings. If that is ours, it is made again on top of
 *       the colleague's; if not, it is kept as a note, on the document or, for the whole project,
 *       on the empty key.
 *   <li>Of two people's words on whether a segment is exempt from propagation, or a word no term,
 *       the later one counts.
 *   <li>Nothing is done about what says the same as what stands.
 * </ul>
 *
 * What takes a change's place has that one's id with {@code +} behind it: so a retry makes no
 * second one, and later knows that the place is taken.
 */
final class LostRace {
    private static final String SUCCESSOR = "+";
    private final Clock clock;

    LostRace(Clock clock) {
        this.clock = clock;
    }

    /** What is to take the lost change's place; empty when nothing would be lost without. */
    Optional<Change> kept(Change lost, Change standing) {
        return switch (lost) {
            case Change.SegmentConfirmed it ->
                    Optional.of(new Change.ConfirmationContested(stamp(it), it));
            case Change.SegmentReopened it -> Optional.of(reopening(it, standing));
            case Change.DecisionTaken it -> decision(it, standing);
            case Change.DecisionWithdrawn it -> withdrawal(it, standing);
            case Change.RenderingsAccepted it -> acceptance(it, standing);
            case Change.PropagationExempted it -> exemption(it, standing);
            case Change.TermIgnored it -> ignoring(it, standing);
            case Change.ConflictDismissed it -> dismissal(it, standing);
            // Their subjects name all they say: what stands there is the same.
            case Change.ConfirmationContested _, Change.NoteAdded _ -> Optional.empty();
        };
    }

    private Change reopening(Change.SegmentReopened lost, Change standing) {
        return note(
                lost,
                lost.segment(),
                "%s was working on this segment when %s confirmed it. The text then: %s"
                        .formatted(author(lost), author(standing), lost.target()));
    }

    private Optional<Change> decision(Change.DecisionTaken lost, Change standing) {
        if (standing instanceof Change.DecisionTaken other
                && other.rendering().equals(lost.rendering())
                && other.locked() == lost.locked()) {
            return Optional.empty();
        }
        if (isLater(lost, standing)) {
            return Optional.of(
                    new Change.DecisionTaken(
                            again(lost),
                            Optional.of(standing.id()),
                            lost.scope(),
                            lost.term(),
                            lost.rendering(),
                            lost.locked(),
                            lost.reason(),
                            lost.settles()));
        }
        String what = lost.locked() ? "decided and locked" : "decided";
        return Optional.of(
                ruling(
                        lost,
                        standing,
                        lost.scope().document(),
                        "%s “%s” for “%s”".formatted(what, lost.rendering(), lost.term())));
    }

    private Optional<Change> withdrawal(Change.DecisionWithdrawn lost, Change standing) {
        if (standing instanceof Change.DecisionWithdrawn) {
            return Optional.empty();
        }
        if (isLater(lost, standing)) {
            return Optional.of(
                    new Change.DecisionWithdrawn(
                            again(lost), Optional.of(standing.id()), lost.scope(), lost.term()));
        }
        return Optional.of(
                ruling(
                        lost,
                        standing,
                        lost.scope().document(),
                        "took the decision about “%s” back".formatted(lost.term())));
    }

    private Optional<Change> acceptance(Change.RenderingsAccepted lost, Change standing) {
        if (standing instanceof Change.RenderingsAccepted other
                && other.renderings().equals(lost.renderings())) {
            return Optional.empty();
        }
        if (isLater(lost, standing)) {
            return Optional.of(
                    new Change.RenderingsAccepted(
                            again(lost),
                            Optional.of(standing.id()),
                            lost.scope(),
                            lost.term(),
                            lost.renderings(),
                            lost.context()));
        }
        return Optional.of(
                ruling(
                        lost,
                        standing,
                        lost.scope().document(),
                        "found these right for “%s”: %s"
                                .formatted(lost.term(), String.join(", ", lost.renderings()))));
    }

    /** The earlier word of two on a switch tells nobody anything. */
    private static Optional<Change> exemption(Change.PropagationExempted lost, Change standing) {
        boolean saysTheSame =
                standing instanceof Change.PropagationExempted other
                        && other.exempt() == lost.exempt();
        return saysTheSame || !isLater(lost, standing)
                ? Optional.empty()
                : Optional.of(
                        new Change.PropagationExempted(
                                again(lost),
                                Optional.of(standing.id()),
                                lost.segment(),
                                lost.exempt()));
    }

    /** As with an exemption. */
    private static Optional<Change> ignoring(Change.TermIgnored lost, Change standing) {
        boolean saysTheSame =
                standing instanceof Change.TermIgnored other && other.ignored() == lost.ignored();
        return saysTheSame || !isLater(lost, standing)
                ? Optional.empty()
                : Optional.of(
                        new Change.TermIgnored(
                                again(lost),
                                Optional.of(standing.id()),
                                lost.term(),
                                lost.ignored()));
    }

    /** As with an exemption. */
    private static Optional<Change> dismissal(Change.ConflictDismissed lost, Change standing) {
        boolean saysTheSame =
                standing instanceof Change.ConflictDismissed other
                        && other.isWithdrawn() == lost.isWithdrawn();
        return saysTheSame || !isLater(lost, standing)
                ? Optional.empty()
                : Optional.of(
                        new Change.ConflictDismissed(
                                again(lost),
                                Optional.of(standing.id()),
                                lost.scope(),
                                lost.term(),
                                lost.renderings(),
                                lost.fingerprint(),
                                lost.kind(),
                                lost.withdrawn()));
    }

    private Change ruling(Change lost, Change standing, String document, String what) {
        return note(
                lost,
                new SegmentKey(document, ""),
                "%s %s, not knowing what %s had decided; the later word, by %s, counts."
                        .formatted(author(lost), what, author(standing), author(standing)));
    }

    private Change note(Change lost, SegmentKey segment, String text) {
        return new Change.NoteAdded(stamp(lost), segment, text);
    }

    private Stamp stamp(Change lost) {
        return new Stamp(
                successor(lost),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                lost.stamp().author(),
                "");
    }

    private static Stamp again(Change lost) {
        Stamp stamp = lost.stamp();
        return new Stamp(successor(lost), stamp.at(), stamp.author(), stamp.batch());
    }

    private static ChangeId successor(Change lost) {
        return new ChangeId(lost.id().value() + SUCCESSOR);
    }

    private static boolean isLater(Change one, Change other) {
        return one.stamp().compareTo(other.stamp()) > 0;
    }

    private static String author(Change change) {
        return change.stamp().author();
    }
}
