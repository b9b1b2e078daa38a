package dev.concord.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be taken out of one text and put into it to make another of it. Pieces in their
 * order; where something is replaced, what goes stands before what comes.
 */
public record TextDifference(List<Piece> pieces) {
    /** Beyond this many tokens nobody compares by eye: the part is replaced as a whole. */
    private static final int LONGEST = 600;

    private static final String GAP = "\u2009";

    /** What becomes of a piece. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text with one fate; inline codes stand in it as tokens. */
    public record Piece(Kind kind, String text) {}

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    /** Compares by words; in scripts without spaces, by characters. */
    public static TextDifference between(String before, String after) {
        return new TextDifference(
                compare(DifferenceTokens.of(before), DifferenceTokens.of(after)).pieces());
    }

    /** True when both texts are the same. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** Both texts in one, to be read: what goes and what comes beside what stays. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(gapBefore(i)).append(pieces.get(i).text());
        }
        return text.toString();
    }

    /** Marks on {@link #text()}. */
    public List<Highlight> marks() {
        List<Highlight> marks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            at += gapBefore(i).length();
            int end = at + piece.text().length();
            switch (piece.kind()) {
                case SAME -> {}
                case REMOVED -> marks.add(new Highlight(at, end, Highlight.Kind.REMOVED));
                case ADDED -> marks.add(new Highlight(at, end, Highlight.Kind.ADDED));
            }
            at = end;
        }
        return marks;
    }

    /** What goes and what comes instead would else run into one word. */
    private String gapBefore(int piece) {
        boolean isReplacement =
                piece > 0
                        && pieces.get(piece).kind() == Kind.ADDED
                        && pieces.get(piece - 1).kind() == Kind.REMOVED;
        return isReplacement ? GAP : "";
    }

    /** Marks on the second text where it has what the first has not. */
    public List<Highlight> marksOnAfter(Highlight.Kind kind) {
        List<Highlight> marks = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.REMOVED) {
                continue;
            }
            int end = at + piece.text().length();
            if (piece.kind() == Kind.ADDED) {
                marks.add(new Highlight(at, end, kind));
            }
            at = end;
        }
        return marks;
    }

    private static Assembly compare(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        Assembly assembly = new Assembly();
        before.subList(0, start).forEach(assembly::keep);
        compareInner(
                before.subList(start, before.size() - end),
                after.subList(start, after.size() - end),
                assembly);
        before.subList(before.size() - end, before.size()).forEach(assembly::keep);
        return assembly;
    }

    private static void compareInner(List<String> before, List<String> after, Assembly assembly) {
        if (before.size() > LONGEST || after.size() > LONGEST) {
            before.forEach(assembly::remove);
            after.forEach(assembly::add);
            return;
        }
        int[][] common = commonLengths(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                assembly.keep(before.get(i++));
                j++;
            } else if (j >= after.size()
                    || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                assembly.remove(before.get(i++));
            } else {
                assembly.add(after.get(j++));
            }
        }
    }

    /** Weight of the heaviest common subsequence from every pair of places on. */
    private static int[][] commonLengths(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + weight(before.get(i))
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Words are held on to rather than spaces. */
    private static int weight(String token) {
        return DifferenceTokens.isWeak(token) ? 1 : 4;
    }

    /** Puts pieces together; a space or comma between two changes belongs to both. */
    private static final class Assembly {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder weak = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void keep(String token) {
            if (isInChange() && DifferenceTokens.isWeak(token)) {
                weak.append(token);
            } else {
                endChange();
                kept.append(token);
            }
        }

        void remove(String token) {
            takeWeak();
            removed.append(token);
        }

        void add(String token) {
            takeWeak();
            added.append(token);
        }

        List<Piece> pieces() {
            endChange();
            put(Kind.SAME, kept);
            return pieces;
        }

        private boolean isInChange() {
            return !removed.isEmpty() || !added.isEmpty();
        }

        /** Only between two replacements: what is merely left out or put in stays short. */
        private void takeWeak() {
            if (weak.isEmpty()) {
                return;
            }
            if (removed.isEmpty() || added.isEmpty()) {
                endChange();
            } else {
                removed.append(weak);
                added.append(weak);
                weak.setLength(0);
            }
        }

        private void endChange() {
            if (isInChange()) {
                put(Kind.SAME, kept);
                put(Kind.REMOVED, removed);
                put(Kind.ADDED, added);
            }
            kept.append(weak);
            weak.setLength(0);
        }

        private void put(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
