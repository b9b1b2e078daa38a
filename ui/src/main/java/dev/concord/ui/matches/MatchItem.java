package dev.concord.ui.matches;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.review.MatchAdvice;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.match.fragment.SharedRun;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.TextDifference;
import java.util.List;
import java.util.Optional;

/**
 * A match as the pane shows it.
 *
 * @param number the digit that inserts it, counted from 1
 * @param difference from the match's source to the segment's
 * @param shared the run of words of a fragment's source that the segment has too
 * @param adapted where the proposal reads otherwise than the unit's target
 * @param advice where it renders terms otherwise than agreed
 */
public record MatchItem(
        int number,
        Match match,
        TextDifference difference,
        List<Highlight> shared,
        List<Highlight> adapted,
        MatchAdvice advice) {
    public MatchItem {
        shared = List.copyOf(shared);
        adapted = List.copyOf(adapted);
    }

    /**
     * Compares a match with the segment it is offered for.
     *
     * @param language of the sources
     */
    static MatchItem of(
            int number, Match match, String source, LanguageTag language, MatchAdvice advice) {
        return new MatchItem(
                number,
                match,
                TextDifference.between(match.unit().source(), source),
                match.kind() == MatchKind.FRAGMENT
                        ? shared(match.unit().source(), source, language)
                        : List.of(),
                TextDifference.between(match.unit().target(), match.proposal())
                        .marksOnAfter(Highlight.Kind.ADAPTED),
                advice);
    }

    private static List<Highlight> shared(String one, String other, LanguageTag language) {
        return SharedRun.longest(one, other, language).stream()
                .map(run -> new Highlight(run.start(), run.end(), Highlight.Kind.SHARED))
                .toList();
    }

    /** True when it is offered for a part of the segment only. */
    boolean isFragment() {
        return match.kind() == MatchKind.FRAGMENT;
    }

    /** The same with another digit. */
    MatchItem numbered(int other) {
        return new MatchItem(other, match, difference, shared, adapted, advice);
    }

    /** What is inserted when the match is taken as it is proposed. */
    InsertedMatch asProposed() {
        return InsertedMatch.of(match);
    }

    /** What is inserted when the agreed renderings are wanted; empty when they are there. */
    Optional<InsertedMatch> asRepaired() {
        InsertedMatch proposed = asProposed();
        return advice.repaired()
                .map(repair ->
                        new InsertedMatch(
                                proposed.kind(),
                                proposed.similarity(),
                                proposed.origin(),
                                repair.target()));
    }
}
