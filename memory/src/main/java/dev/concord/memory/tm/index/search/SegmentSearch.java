package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Groups;
import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.util.function.LongPredicate;

/**
 * Searches a segment, block by block, those with texts of the query's length first. In a block, the
 * postings of elements are counted in the order of their cost until comparing the texts that can
 * still reach the similarity is cheaper than to go on counting: each element that is not counted is
 * taken for shared. For one thread.
 */
final class SegmentSearch {
    /** Comparing a text costs as much as counting so many postings, */
    private static final int COMPARISON = 300;

    /** And for each of its characters so many more. */
    private static final int PER_CHARACTER = 8;

    private static final int FEW_POSTINGS = 2048;
    private static final int FEW_CANDIDATES = 4;

    private final QueryElements elements = new QueryElements();
    private final Candidates candidates = new Candidates();
    private final Counts bytes = new ByteCounts();
    private final Counts shorts = new ShortCounts();
    private Counts counts = bytes;
    private char[] characters = new char[0];
    private int[] needed = new int[0];

    /** How much more than necessary was counted in the last block. */
    private int margin;

    private SearchedText text;
    private Weights weights;
    private Segment segment;
    private Groups groups;
    private Tombstones dead;
    private LongPredicate accepted;
    private Best best;
    private int firstGroup;
    private int endGroup;

    void search(
            SearchedText query,
            Segment in,
            Tombstones deadRows,
            LongPredicate isAccepted,
            Best into) {
        text = query;
        segment = in;
        groups = in.groups();
        dead = deadRows;
        accepted = isAccepted;
        best = into;
        margin = 0;
        double ratio = Bounds.lengthRatio(best.least());
        firstGroup = groups.firstOf((int) Math.floor(ratio * text.length()));
        endGroup = groups.firstOf(longest(ratio));
        if (firstGroup == endGroup) {
            return;
        }
        chooseWeights();
        int first = groups.firstRow(firstGroup) / Candidates.BLOCK;
        int last = (groups.endRow(endGroup - 1) - 1) / Candidates.BLOCK;
        elements.find(text, weights, segment, first, last);
        if (needed.length < endGroup - firstGroup) {
            needed = new int[2 * (endGroup - firstGroup)];
        }
        searchOutwards(first, last);
    }

    private int longest(double ratio) {
        return (int) Math.min(Integer.MAX_VALUE - 1, Math.ceil(text.length() / ratio)) + 1;
    }

    private void chooseWeights() {
        counts = bytes;
        weights = Weights.of(text.length(), text.tokenCount(), bytes.most());
        int total = weights.trigram() * text.trigramCount() + weights.token() * text.tokenCount();
        if (total > 2 * bytes.most()) {
            counts = shorts;
            weights = Weights.of(text.length(), text.tokenCount(), shorts.most());
        }
    }

    private void searchOutwards(int first, int last) {
        int nearest = Math.min(groups.firstOf(text.length()), groups.size() - 1);
        int center = Math.clamp(groups.firstRow(nearest) / Candidates.BLOCK, first, last);
        searchBlock(center);
        for (int step = 1; center - step >= first || center + step <= last; step++) {
            if (center - step >= first) {
                searchBlock(center - step);
            }
            if (center + step <= last) {
                searchBlock(center + step);
            }
        }
    }

    private void searchBlock(int block) {
        int base = block * Candidates.BLOCK;
        int from = firstGroup;
        while (groups.endRow(from) <= base) {
            from++;
        }
        int to = from;
        int least = Integer.MAX_VALUE;
        while (to < endGroup && groups.firstRow(to) < base + Candidates.BLOCK) {
            needed[to - firstGroup] = weights.needed(groups.length(to), best.least());
            least = Math.min(least, needed[to - firstGroup]);
            to++;
        }
        if (least <= elements.total()) {
            compare(base, count(block, from, to, least));
        }
    }

    /** Gives the weight of what was not counted. */
    private int count(int block, int fromGroup, int toGroup, int least) {
        int base = block * Candidates.BLOCK;
        int from = Math.max(0, groups.firstRow(fromGroup) - base);
        int to = Math.min(Candidates.BLOCK, groups.endRow(toGroup - 1) - base);
        counts.clear(from, to);
        int slack = elements.total() - least;
        int counted = 0;
        long postings = 0;
        int next = 0;
        int aim = 0;
        boolean isEnough = false;
        while (!isEnough) {
            while (next < elements.size()
                    && (counted <= slack + margin || aim > 0)
                    && counted + elements.weight(next) <= counts.most()) {
                int size = elements.postings(next).count(block, block);
                counts.add(elements.postings(next), block, from, to, elements.weight(next));
                counted += elements.weight(next++);
                postings += size;
                aim -= size;
            }
            aim = (int) Math.max(FEW_POSTINGS, postings / 4);
            boolean isLast =
                    next == elements.size() || counted + elements.weight(next) > counts.most();
            int room =
                    isLast
                            ? Integer.MAX_VALUE
                            : FEW_CANDIDATES + aim / (COMPARISON + PER_CHARACTER * text.length());
            isEnough = collect(base, fromGroup, toGroup, elements.total() - counted, room);
        }
        margin = Math.max(0, (counted - slack) * 7 / 8);
        return elements.total() - counted;
    }

    /** Collects the rows that may reach the similarity if all that is not counted is shared. */
    private boolean collect(int base, int fromGroup, int toGroup, int uncounted, int room) {
        candidates.begin(room);
        for (int group = fromGroup; group < toGroup; group++) {
            int least = needed[group - firstGroup] - uncounted;
            if (needed[group - firstGroup] <= elements.total()) {
                candidates.beginGroup(group);
                int from = Math.max(0, groups.firstRow(group) - base);
                int to = Math.min(Candidates.BLOCK, groups.endRow(group) - base);
                if (!counts.collect(from, to, Math.max(0, least), candidates)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The most promising first, as they may leave nothing to be gained by others. */
    private void compare(int base, int uncounted) {
        candidates.sort();
        for (int i = 0; i < candidates.size(); i++) {
            int row = base + candidates.row(i);
            int group = candidates.group(i);
            int most = candidates.count(i) + uncounted;
            if (!dead.has(row) && most >= weights.needed(groups.length(group), best.least())) {
                compare(row, group, new MostShared(most, weights.trigram(), weights.token()));
            }
        }
    }

    private void compare(int row, int group, MostShared shared) {
        int length = groups.length(group);
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        segment.readText(row, group, characters);
        double similarity = text.compare(characters, length, shared, best.least());
        if (similarity >= 0 && best.takes(similarity, segment.age(row))) {
            long unit = segment.unit(row);
            if (accepted.test(unit)) {
                best.add(unit, similarity, segment.age(row));
            }
        }
    }
}
