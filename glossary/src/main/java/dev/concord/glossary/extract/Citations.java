package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Chooses the citation form of a sequence of words among the ways it is written. */
final class Citations {
    private final Locale locale;
    private final Corpus corpus;

    Citations(LanguageTag language, Corpus corpus) {
        locale = language.toLocale();
        this.corpus = corpus;
    }

    /** The commonest of the shortest forms, in lower case: the shortest is the singular. */
    String of(Ngram ngram) {
        Map<String, Integer> folded = new TreeMap<>();
        ngram.surfaces()
                .forEach((text, count) -> folded.merge(singular(text, ngram), count, Integer::sum));
        int shortest = folded.keySet().stream().mapToInt(String::length).min().orElseThrow();
        return folded.entrySet().stream()
                .filter(e -> e.getKey().length() == shortest)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    /** With the last word in the singular, if that stands anywhere in the corpus. */
    private String singular(String text, Ngram ngram) {
        String folded = text.toLowerCase(locale);
        int last = corpus.word(ngram.firstPlace() + ngram.size - 1);
        return folded.substring(0, folded.lastIndexOf(' ') + 1)
                + corpus.base(corpus.form(last).stemId());
    }
}
