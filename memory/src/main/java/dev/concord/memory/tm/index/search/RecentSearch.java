package dev.concord.memory.tm.index.search;

/** Searches the texts that came last, one by one. */
final class RecentSearch {
    private final Request request;
    private final SearchedText query;
    private final RecentTexts recent;
    private final long[] sketch = new long[RecentTexts.SKETCH];

    RecentSearch(Request request, RecentTexts recent) {
        this.request = request;
        this.query = request.text();
        this.recent = recent;
        query.sketch(sketch);
    }

    void run() {
        for (int row = 0; row < recent.size(); row++) {
            int shared = query.trigramCount() - recent.lacking(row, sketch);
            if (mayReach(recent.length(row), shared) && !recent.dead().has(row)) {
                compare(row, new MostShared(shared, 1, 0));
            }
        }
    }

    private boolean mayReach(int length, int shared) {
        int trigrams = query.trigramCount() + SearchedText.trigramCount(length);
        double dice = trigrams == 0 ? 1 : 2.0 * shared / trigrams;
        return 1 + Bounds.characters(query.length(), length, shared) + dice
                >= 3 * request.best().least() - SearchedText.ROUNDING;
    }

    private void compare(int row, MostShared shared) {
        char[] text = recent.text(row).toCharArray();
        double similarity = query.compare(text, text.length, shared, request.best().least());
        if (similarity != SearchedText.DIFFERENT) {
            request.offer(recent.unit(row), similarity, recent.age(row));
        }
    }
}
