package dev.concord.ui.matches;

import dev.concord.ui.control.Highlight;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words of one text that another does not have in the same order. */
final class WordDifference {
    /** Beyond this many words the whole text is left unmarked: nobody compares that by eye. */
    private static final int LONGEST = 400;

    private record Word(int start, int end, String text) {}

    private WordDifference() {}

    /** Marks on {@code text} where it differs from {@code other}. */
    static List<Highlight> in(String text, String other) {
        List<Word> words = words(text);
        List<Word> others = words(other);
        if (words.size() > LONGEST || others.size() > LONGEST) {
            return List.of();
        }
        int[][] common = commonLengths(words, others);
        List<Highlight> marks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < words.size()) {
            if (j < others.size() && words.get(i).text().equals(others.get(j).text())) {
                i++;
                j++;
            } else if (j < others.size() && common[i][j + 1] >= common[i + 1][j]) {
                j++;
            } else {
                Word word = words.get(i++);
                marks.add(new Highlight(word.start(), word.end(), Highlight.Kind.ADDED));
            }
        }
        return marks;
    }

    /** Length of the longest common subsequence from every pair of places on. */
    private static int[][] commonLengths(List<Word> words, List<Word> others) {
        int[][] common = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] =
                        words.get(i).text().equals(others.get(j).text())
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Word> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<Word> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = text.substring(start, end);
            if (!word.isBlank()) {
                words.add(new Word(start, end, word));
            }
            start = end;
        }
        return words;
    }
}
