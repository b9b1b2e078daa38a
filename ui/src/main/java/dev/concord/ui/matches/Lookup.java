package dev.concord.ui.matches;

import dev.concord.memory.model.Scope;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.review.MatchAdvice;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.UnitContext;
import dev.concord.ui.workbench.SegmentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What is asked of the memory for one segment. The asking is done off the UI thread. */
record Lookup(OpenProject project, Scope scope, MatchQuery query) {
    private static final int MINIMAL_SIMILARITY = 50;
    private static final int SHOWN = 9;

    /** From this similarity on a match for the whole is better than any of parts. */
    private static final int GOOD = 85;

    /**
     * The lookup for a row.
     *
     * @param rows of its document
     */
    static Lookup of(OpenProject project, List<SegmentRow> rows, SegmentRow row) {
        return new Lookup(
                project,
                project.settings().perDocument() ? Scope.of(row.key().document()) : Scope.PROJECT,
                new MatchQuery(
                        row.segment().source(),
                        UnitContext.of(new DocumentSegments(rows), row.number() - 1),
                        OpenProject.unitId(row.key()),
                        MINIMAL_SIMILARITY,
                        SHOWN));
    }

    /** Matches for the whole segment, the best first. */
    List<MatchItem> matches() {
        return items(
                1,
                project.memory().lookup(query).stream()
                        .filter(match -> match.kind() != MatchKind.FRAGMENT)
                        .toList());
    }

    /** True when parts of the segment are worth looking for beside these. */
    static boolean wantsFragments(List<MatchItem> matches) {
        return matches.size() < SHOWN
                && matches.stream().noneMatch(item -> item.match().similarity() >= GOOD);
    }

    /**
     * Offers for parts of the segment, numbered after the others.
     *
     * @param goesOn says false when nobody waits any more
     */
    List<MatchItem> fragments(int others, BooleanSupplier goesOn) {
        MatchQuery rest =
                new MatchQuery(
                        query.source(),
                        query.context(),
                        query.excludedId(),
                        query.minimalSimilarity(),
                        SHOWN - others);
        return items(others + 1, project.memory().fragments(rest, goesOn));
    }

    private List<MatchItem> items(int first, List<Match> found) {
        List<MatchItem> items = new ArrayList<>();
        for (Match match : found) {
            items.add(
                    MatchItem.of(
                            first + items.size(),
                            match,
                            query.source(),
                            project.settings().languages().source(),
                            advice(match)));
        }
        return items;
    }

    private MatchAdvice advice(Match match) {
        return project.advisor()
                .advise(scope, query.source(), match.unit().source(), match.proposal());
    }
}
