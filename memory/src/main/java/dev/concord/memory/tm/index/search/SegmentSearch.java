package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Groups;
import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.util.Optional;

/**
 * Searches a segment, block by block, those with texts of the query's length first. In a block, the
 * postings of elements are counted in the order of their cost until comparing the texts that can
 * still reach the similarity is cheaper than to go on counting: each element that is not counted is
 * taken for shared.
 */
final class SegmentSearch {
    /** Comparing a text costs as much as counting so many postings, */
    private static final int COMPARISON = 250;

    /** and for each of its characters so many more. */
    private static final int PER_CHARACTER = 4;

    private static final int FEW_POSTINGS = 2048;
    private static final int FEW_CANDIDATES = 4;

    private final Room room;
    private final Request request;
    private final SearchedText text;
    private final Best best;
    private final Segment segment;
    private final Tombstones dead;
    private final Groups groups;
    private final Counts counts;
    private final Weights weights;
    private final QueryElements elements;
    private final Candidates candidates;

    /** Groups with lengths that can be similar enough. */
    private final int firstGroup;

    private final int endGroup;

    /** The count that each of those groups needs. */
    private final int[] needed;

    /** How much more than necessary was counted in the last block. */
    private int margin;

    SegmentSearch(Room room, Request request, Segment segment, Tombstones dead) {
        this.room = room;
        this.request = request;
        this.segment = segment;
        this.dead = dead;
        text = request.text();
        best = request.best();
        groups = segment.groups();
        Optional<Weights> small = Weights.of(text, best.least(), room.bytes().most());
        counts = small.isPresent() ? room.bytes() : room.shorts();
        weights =
                small.or(() -> Weights.of(text, best.least(), counts.most()))
                        .orElseGet(() -> Weights.coarse(text));
        elements = room.elements();
        candidates = room.candidates();
        double ratio = Bounds.lengthRatio(best.least());
        firstGroup = groups.firstOf((int) Math.floor(ratio * text.length()));
        double longest = Math.min(Integer.MAX_VALUE - 1, Math.ceil(text.length() / ratio));
        endGroup = groups.firstOf((int) longest + 1);
        needed = room.groups(endGroup - firstGroup);
    }

    void run() {
        if (firstGroup == endGroup) {
            return;
        }
        int first = groups.firstRow(firstGroup) / Candidates.BLOCK;
        int last = (groups.endRow(endGroup - 1) - 1) / Candidates.BLOCK;
        elements.find(text, weights, segment, first, last);
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
        int from = Math.max(firstGroup, groups.of(base));
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
            while (canCount(next, counted) && (counted <= slack + margin || aim > 0)) {
                int size = elements.postings(next).count(block, block);
                counts.add(elements.postings(next), block, from, to, elements.weight(next));
                counted += elements.weight(next++);
                postings += size;
                aim -= size;
            }
            aim = (int) Math.max(FEW_POSTINGS, postings / 4);
            int most = canCount(next, counted) ? affordable(aim) : Integer.MAX_VALUE;
            candidates.begin(most);
            isEnough = collect(base, fromGroup, toGroup, elements.total() - counted);
        }
        margin = Math.max(0, (counted - slack) * 7 / 8);
        return elements.total() - counted;
    }

    private boolean canCount(int next, int counted) {
        return next < elements.size() && counted + elements.weight(next) <= counts.most();
    }

    /** How many texts are compared at the cost of counting so many postings. */
    private int affordable(int postings) {
        return FEW_CANDIDATES + postings / (COMPARISON + PER_CHARACTER * text.length());
    }

    /**
     * Collects the rows that may reach the similarity if all that is not counted is shared.
     *
     * @return false if there are too many
     */
    private boolean collect(int base, int fromGroup, int toGroup, int uncounted) {
        for (int group = fromGroup; group < toGroup; group++) {
            int least = needed[group - firstGroup];
            if (least <= elements.total()) {
                candidates.beginGroup(group);
                int from = Math.max(0, groups.firstRow(group) - base);
                int to = Math.min(Candidates.BLOCK, groups.endRow(group) - base);
                if (!counts.collect(from, to, Math.max(0, least - uncounted), candidates)) {
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
        char[] characters = room.characters(length);
        segment.readText(row, group, characters);
        double similarity = text.compare(characters, length, shared, best.least());
        if (similarity != SearchedText.DIFFERENT) {
            request.offer(segment.unit(row), similarity, segment.age(row));
        }
    }
}
