package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Chooses the citation form of a sequence of words among the ways it is written. */
final class Citations {
    private final WordCase wordCase;
    private final Corpus corpus;
    private final boolean withSpaces;

    /** Whether the last word can be put into its citation form on its own. */
    private final boolean singular;

    Citations(LanguageTag language, Corpus corpus) {
        wordCase = new WordCase(language);
        this.corpus = corpus;
        withSpaces = !language.isWrittenWithoutSpaces();
        singular = language.language().equals("en") || language.language().equals("ko");
    }

    /** The commonest way, with its last word in the singular if that stands anywhere. */
    String of(Ngram ngram) {
        Map<String, Integer> cited = new TreeMap<>();
        ngram.surfaces()
                .forEach((text, count) -> cited.merge(cited(text, ngram), count, Integer::sum));
        return cited.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    private String cited(String text, Ngram ngram) {
        String[] words = text.split(" ", -1);
        int last = words.length - 1;
        for (int i = 0; i < last; i++) {
            words[i] = wordCase.cited(words[i]);
        }
        if (singular || last == 0) {
            int form = corpus.word(ngram.firstPlace() + ngram.size - 1);
            words[last] = corpus.base(corpus.form(form).stemId());
        } else {
            words[last] = wordCase.cited(words[last]);
        }
        return joined(words);
    }

    private String joined(String[] words) {
        StringBuilder term = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            boolean spaced = withSpaces || (isLatin(words[i - 1]) && isLatin(words[i]));
            term.append(spaced ? " " : "").append(words[i]);
        }
        return term.toString();
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
