package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word forms of a corpus, numbered, with their stems and how often each stands there. */
final class Vocabulary {
    private static final int LONGEST_ENDING = 2;

    /** A singular may be so many times rarer than the plural. */
    private static final int RARER = 7;

    private final WordCase wordCase;
    private final boolean english;
    private final boolean particles;
    private final Map<String, Integer> formIds = new HashMap<>();
    private final Map<String, Integer> stemIds = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<List<Form>> formsOfStem = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private int wordCount;

    Vocabulary(LanguageTag language) {
        wordCase = new WordCase(language);
        english = language.language().equals("en");
        particles = language.language().equals("ko");
    }

    /** Counts one more place of a word and gives the number of its form. */
    int count(String text, String stem) {
        Integer known = formIds.get(text);
        Form form = known == null ? add(text, stem) : forms.get(known);
        form.count++;
        wordCount++;
        bases.clear();
        return form.id;
    }

    Form form(int id) {
        return forms.get(id);
    }

    int stemCount() {
        return formsOfStem.size();
    }

    /** Which share of all words has a stem. */
    double share(int stemId) {
        return formsOfStem.get(stemId).stream().mapToInt(form -> form.count).sum()
                / (double) wordCount;
    }

    /** The form in which a stem is cited. */
    String base(int stemId) {
        if (bases.isEmpty()) {
            formsOfStem.forEach(all -> bases.add(chooseBase(all)));
        }
        return bases.get(stemId);
    }

    private Form add(String text, String stem) {
        int stemId = stemIds.computeIfAbsent(stem, s -> formsOfStem.size());
        if (stemId == formsOfStem.size()) {
            formsOfStem.add(new ArrayList<>(2));
        }
        Form form = new Form(forms.size(), text, stem, stemId);
        formIds.put(text, form.id);
        forms.add(form);
        formsOfStem.get(stemId).add(form);
        return form;
    }

    private String chooseBase(List<Form> all) {
        if (particles) {
            return all.getFirst().stem;
        }
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(form -> counts.merge(wordCase.cited(form.text), form.count, Integer::sum));
        Comparator<String> order = english ? singularFirst(all.getFirst().stem) : (_, _) -> 0;
        String usual =
                counts.keySet().stream()
                        .min(
                                order.thenComparingInt(word -> -counts.getOrDefault(word, 0))
                                        .thenComparingInt(wordCase::rank)
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
        return english ? usual : withoutEnding(usual, counts);
    }

    /** The same without one or two letters more than another form has that is in use as well. */
    private static String withoutEnding(String usual, Map<String, Integer> counts) {
        int least = counts.getOrDefault(usual, 0) / RARER;
        for (int length = usual.length() - LONGEST_ENDING; length < usual.length(); length++) {
            if (length > 2 && counts.getOrDefault(usual.substring(0, length), 0) > least) {
                return usual.substring(0, length);
            }
        }
        return usual;
    }

    /** The singular has more of the stem than an irregular plural and is no longer than others. */
    private static Comparator<String> singularFirst(String stem) {
        return Comparator.comparingInt((String word) -> -sharedLength(word, stem))
                .thenComparingInt(String::length);
    }

    private static int sharedLength(String word, String stem) {
        int length = Math.min(word.length(), stem.length());
        for (int i = 0; i < length; i++) {
            if (Character.toLowerCase(word.charAt(i)) != stem.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    /** A word as it is written. */
    static final class Form {
        private final int id;
        private final String text;
        private final String stem;
        private final int stemId;
        private int count;

        private Form(int id, String text, String stem, int stemId) {
            this.id = id;
            this.text = text;
            this.stem = stem;
            this.stemId = stemId;
        }

        /** With its letter case. */
        String text() {
            return text;
        }

        /** What its inflected forms share. */
        String stem() {
            return stem;
        }

        int stemId() {
            return stemId;
        }
    }
}
