package dev.concord.ui.workbench;

import dev.concord.memory.consistency.Severity;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.tm.InsertedMatch;
import java.util.List;
import java.util.Optional;

/**
 * One row of the grid. Rows are values: a change is another row in the same place of the list.
 *
 * @param number the place in the document, counted from 1
 * @param target what is shown: the draft where there is one, else what the ledger says
 * @param state INITIAL as long as the target is a draft
 * @param draft true when the target has been edited and not confirmed
 * @param alternatives what others confirmed at the same time; a person has to choose
 * @param alarms what is to be warned of in it now
 * @param origin the match that the target began as; empty when typed
 * @param exempt true when no confirmation of the same source is propagated to it
 */
public record SegmentRow(
        int number,
        Segment segment,
        String target,
        SegmentState state,
        boolean draft,
        List<Alternative> alternatives,
        List<TermAlarm> alarms,
        Optional<TargetOrigin> origin,
        boolean exempt) {
    /** Another person's confirmation that lost a race. */
    public record Alternative(String author, String target) {}

    public SegmentRow {
        alternatives = List.copyOf(alternatives);
        alarms = List.copyOf(alarms);
    }

    /** A row as extracted, before anybody worked on it. */
    public static SegmentRow of(int number, Segment segment) {
        return new SegmentRow(
                number,
                segment,
                segment.initialTarget(),
                segment.initialState(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** Where it stands. */
    public SegmentKey key() {
        return segment.key();
    }

    /** True when nothing stands in the target. */
    public boolean isUntranslated() {
        return target.isBlank();
    }

    /** How grave the gravest of its alarms is. */
    public Optional<Severity> severity() {
        return alarms.stream().map(TermAlarm::severity).min(Severity::compareTo);
    }

    /** The same row with an unconfirmed target. */
    public SegmentRow drafted(String text) {
        return new SegmentRow(
                number,
                segment,
                text,
                SegmentState.INITIAL,
                true,
                alternatives,
                alarms,
                origin.flatMap(from -> from.edited(text)),
                exempt);
    }

    /** The same row as the ledger has it, without a draft. */
    public SegmentRow standing(SegmentStanding now) {
        List<Alternative> others =
                now.alternatives().stream()
                        .map(lost -> new Alternative(lost.stamp().author(), lost.target()))
                        .toList();
        return new SegmentRow(
                number,
                segment,
                now.target(),
                now.state(),
                false,
                others,
                alarms,
                TargetOrigin.of(now),
                exempt);
    }

    /** True when a person has to choose between this and the alternatives. */
    public boolean isContested() {
        return !alternatives.isEmpty();
    }

    /** The same row with other alarms under it. */
    public SegmentRow alarmed(List<TermAlarm> raised) {
        return raised.equals(alarms)
                ? this
                : new SegmentRow(
                        number,
                        segment,
                        target,
                        state,
                        draft,
                        alternatives,
                        raised,
                        origin,
                        exempt);
    }

    /** The same row, its target being what a match proposed. */
    public SegmentRow begunAs(InsertedMatch match) {
        return new SegmentRow(
                number,
                segment,
                target,
                state,
                draft,
                alternatives,
                alarms,
                Optional.of(TargetOrigin.of(match, target)),
                exempt);
    }

    /** The same row as extracted: no draft any more, and nothing in the ledger. */
    SegmentRow untouched() {
        return of(number, segment).alarmed(alarms).exempted(exempt);
    }

    /** The same row, open to propagation or not. */
    public SegmentRow exempted(boolean fromPropagation) {
        return fromPropagation == exempt
                ? this
                : new SegmentRow(
                        number,
                        segment,
                        target,
                        state,
                        draft,
                        alternatives,
                        alarms,
                        origin,
                        fromPropagation);
    }

    /** True while the target is what a match proposed, unconfirmed and unedited. */
    public boolean isFilled() {
        return draft
                && origin.filter(from -> from.inserted().isPresent() && !from.match().edited())
                        .isPresent();
    }
}
