package dev.concord.glossary.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A recurrent sequence of stems with its counts. Written while a corpus is counted. */
final class Ngram {
    final int size;

    /** Numbers of the two sequences one word shorter within this one; -1 for a single word. */
    int prefix = -1;

    int suffix = -1;

    /** In how many segments it stands, copies included. */
    int frequency;

    /** In how many different sources it stands, each further copy counting ever less. */
    double weight;

    private int lastSegment = -1;
    private int firstPlace = -1;
    private final Map<String, Integer> surfaces = new HashMap<>(2);

    Ngram(int size) {
        this.size = size;
    }

    void addPlace(int position, Corpus corpus) {
        if (firstPlace < 0) {
            firstPlace = position;
        }
        surfaces.merge(surface(position, corpus), 1, Integer::sum);
        int segment = corpus.segment(position);
        if (segment != lastSegment) {
            lastSegment = segment;
            frequency += corpus.copies(segment);
            weight += 1 + Math.log(corpus.copies(segment));
        }
    }

    /** The share of places whose last word is in capitals throughout, as abbreviations are. */
    double capitalShare() {
        return lastWordShare(WordCase::isAbbreviation);
    }

    /** The share of places whose last word is not in the given form. */
    double otherFormShare(String base) {
        return lastWordShare(word -> !word.equalsIgnoreCase(base));
    }

    private double lastWordShare(Predicate<String> wanted) {
        double all = 0;
        double found = 0;
        for (Map.Entry<String, Integer> entry : surfaces.entrySet()) {
            String text = entry.getKey();
            all += entry.getValue();
            found += wanted.test(text.substring(text.lastIndexOf(' ') + 1)) ? entry.getValue() : 0;
        }
        return found / all;
    }

    int firstPlace() {
        return firstPlace;
    }

    /** Each way it is written, with how often. */
    Map<String, Integer> surfaces() {
        return surfaces;
    }

    private String surface(int position, Corpus corpus) {
        StringBuilder words = new StringBuilder();
        for (int i = position; i < position + size; i++) {
            words.append(i == position ? "" : " ").append(corpus.form(corpus.word(i)).text());
        }
        return words.toString();
    }
}
