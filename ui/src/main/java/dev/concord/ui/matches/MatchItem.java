package dev.concord.ui.matches;

import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.TextDifference;
import java.util.List;

/**
 * A match as the pane shows it.
 *
 * @param number the digit that inserts it, counted from 1
 * @param difference from the match's source to the segment's
 * @param adapted where the proposal reads otherwise than the unit's target
 */
public record MatchItem(
        int number, Match match, TextDifference difference, List<Highlight> adapted) {
    public MatchItem {
        adapted = List.copyOf(adapted);
    }

    /** Compares a match with the segment it is offered for. */
    static MatchItem of(int number, Match match, String source) {
        return new MatchItem(
                number,
                match,
                TextDifference.between(match.unit().source(), source),
                TextDifference.between(match.unit().target(), match.proposal())
                        .marksOnAfter(Highlight.Kind.ADAPTED));
    }

    /** True when it is offered for a part of the segment only. */
    boolean isFragment() {
        return match.kind() == MatchKind.FRAGMENT;
    }

    /** The same with another digit. */
    MatchItem numbered(int other) {
        return new MatchItem(other, match, difference, adapted);
    }
}
