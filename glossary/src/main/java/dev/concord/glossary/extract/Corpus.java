package dev.concord.glossary.extract;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private final Map<String, Integer> formIds = new HashMap<>();
    private final Map<String, Integer> stemIds = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<Long, Integer> segments = new HashMap<>();
    private int[] words = new int[1024];
    private int[] segmentOf = new int[1024];
    private int[] copies = new int[256];
    private final List<String> bases = new ArrayList<>();
    private final Locale locale;
    private int[] stemCounts = new int[1024];
    private int wordCount;
    private int length;

    Corpus(LanguageTag language) {
        prose = new ProseWords(language);
        locale = language.toLocale();
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

    /** The form of a stem seen so far that comes nearest to a singular, in lower case. */
    String base(int stemId) {
        return bases.get(stemId);
    }

    /** Which share of all words so far has a stem. */
    double share(int stemId) {
        return stemCounts[stemId] / (double) wordCount;
    }

    private int stemId(String stem, String text) {
        int id = stemIds.computeIfAbsent(stem, s -> stemIds.size());
        String word = text.toLowerCase(locale);
        if (id == bases.size()) {
            bases.add(word);
        } else if (isNearer(word, bases.get(id), stem)) {
            bases.set(id, word);
        }
        return id;
    }

    /** The singular has more of the stem than an irregular plural and is no longer than others. */
    private static boolean isNearer(String word, String other, String stem) {
        int shared = sharedLength(word, stem) - sharedLength(other, stem);
        return shared > 0 || (shared == 0 && word.length() < other.length());
    }

    private static int sharedLength(String word, String stem) {
        int length = Math.min(word.length(), stem.length());
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != stem.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    private int form(String source, StemmedToken word) {
        String text = source.substring(word.start(), word.end());
        return formIds.computeIfAbsent(
                text,
                t -> {
                    int stem = stemId(word.stem(), t);
                    forms.add(new Form(t, word.stem(), stem));
                    return forms.size() - 1;
                });
    }

    private void append(int word, int segment) {
        if (word != GAP) {
            count(forms.get(word).stemId());
        }
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
            segmentOf = Arrays.copyOf(segmentOf, 2 * length);
        }
        words[length] = word;
        segmentOf[length++] = segment;
    }

    private void count(int stemId) {
        if (stemId >= stemCounts.length) {
            stemCounts = Arrays.copyOf(stemCounts, 2 * stemId);
        }
        stemCounts[stemId]++;
        wordCount++;
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
