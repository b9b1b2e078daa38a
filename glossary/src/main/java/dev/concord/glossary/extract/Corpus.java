package dev.concord.glossary.extract;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All sources of a project as one sequence of numbered word forms: four bytes a word, so that a
 * hundred thousand segments need a few megabytes. Confined to one thread.
 */
final class Corpus {
    /** Between two runs of words. */
    static final int GAP = -1;

    private static final int LONGEST_RUN_OF_COPIES = 1_000_000;

    private final ProseWords prose;
    private final Vocabulary vocabulary;
    private final Map<Long, Integer> segments = new HashMap<>();
    private int[] words = new int[1024];
    private int[] segmentOf = new int[1024];
    private int[] copies = new int[256];
    private int length;

    Corpus(LanguageTag language) {
        prose = new ProseWords(language);
        vocabulary = new Vocabulary(language);
    }

    void add(String source) {
        Integer known = segments.putIfAbsent(fingerprint(source), segments.size());
        if (known != null) {
            copies[known] = Math.min(LONGEST_RUN_OF_COPIES, copies[known] + 1);
            return;
        }
        int segment = segments.size() - 1;
        if (segment >= copies.length) {
            copies = Arrays.copyOf(copies, 2 * segment);
        }
        copies[segment] = 1;
        for (List<StemmedToken> run : prose.words(source)) {
            run.forEach(word -> append(count(source, word), segment));
            append(GAP, segment);
        }
    }

    int length() {
        return length;
    }

    /** The number of the form at a position, or {@link #GAP}. */
    int word(int position) {
        return words[position];
    }

    int segment(int position) {
        return segmentOf[position];
    }

    /** How many segments have the source of this one. */
    int copies(int segment) {
        return copies[segment];
    }

    Vocabulary.Form form(int id) {
        return vocabulary.form(id);
    }

    int stemCount() {
        return vocabulary.stemCount();
    }

    /** The form in which a stem is cited. */
    String base(int stemId) {
        return vocabulary.base(stemId);
    }

    /** Which share of all words so far has a stem. */
    double share(int stemId) {
        return vocabulary.share(stemId);
    }

    private int count(String source, StemmedToken word) {
        return vocabulary.count(source.substring(word.start(), word.end()), word.stem());
    }

    private void append(int word, int segment) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
            segmentOf = Arrays.copyOf(segmentOf, 2 * length);
        }
        words[length] = word;
        segmentOf[length++] = segment;
    }

    private static long fingerprint(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }
}
