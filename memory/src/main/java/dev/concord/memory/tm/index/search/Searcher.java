package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.util.function.LongPredicate;

/** Searches for one query after another; keeps its room in between. For one thread at a time. */
public final class Searcher {
    private final SearchedText text = new SearchedText();
    private final SegmentSearch segments = new SegmentSearch();
    private final RecentSearch recent = new RecentSearch();
    private LongPredicate accepted = unit -> true;
    private Best best = new Best(1, 0);

    /**
     * Begins a query.
     *
     * @param folded its text, folded
     * @param isAccepted which units may answer
     * @param into takes what is found
     */
    public void begin(String folded, LongPredicate isAccepted, Best into) {
        text.begin(folded);
        accepted = isAccepted;
        best = into;
    }

    /**
     * Searches a segment for it.
     *
     * @param dead rows that do not count
     */
    public void search(Segment segment, Tombstones dead) {
        segments.search(text, segment, dead, accepted, best);
    }

    /** Searches the texts that came last for it. */
    public void search(RecentTexts texts) {
        recent.search(text, texts, accepted, best);
    }
}
