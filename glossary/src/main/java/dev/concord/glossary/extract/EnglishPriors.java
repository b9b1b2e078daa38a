package dev.concord.glossary.extract;

import static dev.concord.glossary.extract.WordClass.ACTION;
import static dev.concord.glossary.extract.WordClass.ADJECTIVE;
import static dev.concord.glossary.extract.WordClass.ADVERB;
import static dev.concord.glossary.extract.WordClass.FORM;
import static dev.concord.glossary.extract.WordClass.NOUN;
import static dev.concord.glossary.extract.WordClass.QUALITY;
import static dev.concord.glossary.extract.WordClass.VERB;

import dev.concord.glossary.extract.WordEvidence.NounPrior;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How likely an English word is a noun, by the list of general words and by its ending. */
final class EnglishPriors {
    private static final NounPrior NEVER = new NounPrior(0.01, 60);
    private static final NounPrior HARDLY = new NounPrior(0.05, 8);
    private static final NounPrior SELDOM = new NounPrior(0.15, 6);
    private static final NounPrior UNDECIDED = new NounPrior(0.35, 4);
    private static final NounPrior EITHER = new NounPrior(0.5, 3);
    private static final NounPrior UNKNOWN = new NounPrior(0.65, 3);
    private static final NounPrior MOSTLY = new NounPrior(0.9, 6);

    private final GeneralLanguage general;

    EnglishPriors(GeneralLanguage general) {
        this.general = general;
    }

    NounPrior of(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (general.isFunctional(word)) {
            return NEVER;
        }
        Set<WordClass> classes = general.classes(word);
        if (classes.contains(NOUN)) {
            return MOSTLY;
        }
        if (classes.contains(ACTION) || classes.contains(QUALITY)) {
            return classes.contains(ADJECTIVE) ? SELDOM : EITHER;
        }
        if (classes.contains(VERB) || classes.contains(ADJECTIVE)) {
            return HARDLY;
        }
        if (classes.contains(ADVERB)) {
            return NEVER;
        }
        return classes.contains(FORM) ? ofForm(word) : ofEnding(word);
    }

    private static NounPrior ofForm(String word) {
        return word.endsWith("ing") ? SELDOM : HARDLY;
    }

    private static NounPrior ofEnding(String word) {
        if (word.length() > 4 && word.endsWith("ly")) {
            return HARDLY;
        }
        if (endsIn(word, "able", "ible", "ful", "less", "ous", "ed", "ish")) {
            return HARDLY;
        }
        if (endsIn(word, "ing", "ive", "al", "ic", "ize", "ise", "ify")) {
            return UNDECIDED;
        }
        return endsIn(
                        word, "tion", "sion", "ment", "ness", "ity", "age", "ance", "ence", "ship",
                        "or", "er", "ist", "ism", "logy", "graph")
                ? MOSTLY
                : UNKNOWN;
    }

    private static boolean endsIn(String word, String... endings) {
        return Stream.of(endings).anyMatch(e -> word.length() > e.length() + 2 && word.endsWith(e));
    }
}
