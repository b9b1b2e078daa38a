package dev.concord.memory.tm.match.repair;

import java.util.Arrays;
import java.util.List;

/**
 * Which element of one text takes the place of which of another, by the cheapest way to turn the
 * one into the other. A pair counts only if every cheapest way has it: where two ways cost the
 * same, nobody can tell.
 */
final class Alignment {
    /** Not in any cheapest way paired with one and the same element. */
    static final int NONE = -1;

    private static final int NEVER = 1_000;
    private static final int OTHER_WORD = 5;
    private static final int OTHER_PLACEABLE = 1;
    private static final int OTHER_KIND = 3;
    private static final int WORD_MORE = 3;
    private static final int CODE_MORE = 1;

    /** More cells than these take longer than a repair is worth. */
    private static final long MOST_CELLS = 250_000;

    private final List<Element> from;
    private final List<Element> to;
    private final int[][] pairs;
    private final int[][] before;
    private final int[][] after;

    private Alignment(List<Element> from, List<Element> to) {
        this.from = from;
        this.to = to;
        this.pairs = new int[from.size()][to.size()];
        this.before = new int[from.size() + 1][to.size() + 1];
        this.after = new int[from.size() + 1][to.size() + 1];
    }

    /** For each element of a text the index of its counterpart, or {@link #NONE}. */
    static int[] of(List<Element> from, List<Element> to) {
        int[] counterparts = new int[from.size()];
        Arrays.fill(counterparts, NONE);
        // What is the same at both ends stays, and need not be weighed.
        int shorter = Math.min(from.size(), to.size());
        int first = 0;
        while (first < shorter && from.get(first).isSameAs(to.get(first))) {
            counterparts[first] = first;
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && from.get(from.size() - last - 1).isSameAs(to.get(to.size() - last - 1))) {
            last++;
            counterparts[from.size() - last] = to.size() - last;
        }
        List<Element> fromMiddle = from.subList(first, from.size() - last);
        List<Element> toMiddle = to.subList(first, to.size() - last);
        if (havePairs(fromMiddle, toMiddle)
                && (long) fromMiddle.size() * toMiddle.size() <= MOST_CELLS) {
            new Alignment(fromMiddle, toMiddle).fill(counterparts, first);
        }
        return counterparts;
    }

    /** Words need no counterparts; weighing them is in vain when nothing else can have one. */
    private static boolean havePairs(List<Element> from, List<Element> to) {
        for (Element one : from) {
            if (one.kind() != Element.Kind.WORD) {
                for (Element other : to) {
                    if (one.kind().isAkinTo(other.kind())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void fill(int[] counterparts, int first) {
        fillPairs();
        fillBefore();
        fillAfter();
        int least = before[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).kind() != Element.Kind.WORD) {
                int found = counterpart(i, least);
                counterparts[first + i] = found == NONE ? NONE : first + found;
            }
        }
    }

    private void fillPairs() {
        for (int i = 0; i < from.size(); i++) {
            Element one = from.get(i);
            for (int j = 0; j < to.size(); j++) {
                pairs[i][j] = pair(one, to.get(j));
            }
        }
    }

    /** Cheapest ways from the beginnings to every pair of places. */
    private void fillBefore() {
        for (int i = 0; i <= from.size(); i++) {
            for (int j = 0; j <= to.size(); j++) {
                int cost = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
                if (i > 0) {
                    cost = Math.min(cost, before[i - 1][j] + more(from.get(i - 1)));
                }
                if (j > 0) {
                    cost = Math.min(cost, before[i][j - 1] + more(to.get(j - 1)));
                }
                if (i > 0 && j > 0) {
                    cost = Math.min(cost, before[i - 1][j - 1] + pairs[i - 1][j - 1]);
                }
                before[i][j] = cost;
            }
        }
    }

    /** Cheapest ways from every pair of places to the ends. */
    private void fillAfter() {
        for (int i = from.size(); i >= 0; i--) {
            for (int j = to.size(); j >= 0; j--) {
                int cost = i == from.size() && j == to.size() ? 0 : Integer.MAX_VALUE;
                if (i < from.size()) {
                    cost = Math.min(cost, after[i + 1][j] + more(from.get(i)));
                }
                if (j < to.size()) {
                    cost = Math.min(cost, after[i][j + 1] + more(to.get(j)));
                }
                if (i < from.size() && j < to.size()) {
                    cost = Math.min(cost, after[i + 1][j + 1] + pairs[i][j]);
                }
                after[i][j] = cost;
            }
        }
    }

    private int counterpart(int i, int least) {
        int found = NONE;
        for (int j = 0; j <= to.size(); j++) {
            boolean isLeftOut = before[i][j] + more(from.get(i)) + after[i + 1][j] == least;
            boolean isPaired =
                    j < to.size() && before[i][j] + pairs[i][j] + after[i + 1][j + 1] == least;
            if (isLeftOut || (isPaired && found != NONE)) {
                return NONE;
            }
            if (isPaired) {
                found = j;
            }
        }
        return found;
    }

    private static int more(Element element) {
        return element.kind().isCode() ? CODE_MORE : WORD_MORE;
    }

    private static int pair(Element a, Element b) {
        if (a.kind().isCode() || b.kind().isCode()) {
            return a.kind() == b.kind() ? 0 : NEVER;
        }
        if (a.kind() == Element.Kind.WORD && b.kind() == Element.Kind.WORD) {
            return a.isSameAs(b) ? 0 : OTHER_WORD;
        }
        if (!a.kind().isAkinTo(b.kind())) {
            return NEVER;
        }
        if (a.isSameAs(b)) {
            return 0;
        }
        return a.kind() == b.kind() ? OTHER_PLACEABLE : OTHER_KIND;
    }
}
