package dev.concord.glossary.extract;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All sources of a project as one sequence of numbered word forms: four bytes a word, so that
 * a hundred thousand segments need a few megabytes. Confined to one thread.
 */
final class Corpus {
    /** Between two runs of words. */
    static final int GAP = -1;

    private static final int LONGEST_RUN_OF_COPIES = 1_000_000;

    private final ProseWords prose;
    private final Map<String, Integer> formIds = new HashMap<>();
    private final Map<String, Integer> stemIds = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<Long, Integer> segments = new HashMap<>();
    private int[] words = new int[1024];
    private int[] segmentOf = new int[1024];
    private int[] copies = new int[256];
    private int length;

    Corpus(LanguageTag language) {
        prose = new ProseWords(language);
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
        for (List<StemmedToken> run : prose.runs(source)) {
            run.forEach(word -> append(form(source, word), segment));
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

    Form form(int id) {
        return forms.get(id);
    }

    int stemCount() {
        return stemIds.size();
    }

    private int form(String source, StemmedToken word) {
        String text = source.substring(word.start(), word.end());
        return formIds.computeIfAbsent(
                text,
                t -> {
                    int stem = stemIds.computeIfAbsent(word.stem(), s -> stemIds.size());
                    forms.add(new Form(t, word.stem(), stem));
                    return forms.size() - 1;
                });
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

    /**
     * A word as it is written.
     *
     * @param text with its letter case
     * @param stem what its inflected forms share
     * @param stemId the number of that stem
     */
    record Form(String text, String stem, int stemId) {}
}
