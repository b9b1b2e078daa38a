package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.util.function.LongPredicate;

/** Searches for one query after another; keeps its room in between. For one thread at a time. */
public final class Searcher {
    private final SearchedText text = new SearchedText();
    private final Room room = new Room();
    private Request request = new Request(text, unit -> false, new Best(1, 0));

    /**
     * Begins a query.
     *
     * @param folded its text, folded
     * @param accepted which units may answer
     * @param best takes what is found
     */
    public void begin(String folded, LongPredicate accepted, Best best) {
        text.begin(folded);
        request = new Request(text, accepted, best);
    }

    /**
     * Searches a segment for it.
     *
     * @param dead rows that do not count
     */
    public void search(Segment segment, Tombstones dead) {
        new SegmentSearch(room, request, segment, dead).run();
    }

    /** Searches the texts that came last for it. */
    public void search(RecentTexts texts) {
        new RecentSearch(request, texts).run();
    }
}
