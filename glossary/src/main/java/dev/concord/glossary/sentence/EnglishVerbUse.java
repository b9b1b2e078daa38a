package dev.concord.glossary.sentence;

import dev.concord.glossary.extract.GeneralLanguage;
import dev.concord.glossary.extract.WordClass;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from the words next to it that an English noun is used as a verb: "you can request", "to
 * commit the changes", "Commit all files". Only what is certain counts.
 */
final class EnglishVerbUse {
    private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "they");

    private final Tokenizer tokenizer;
    private final GeneralLanguage general;

    EnglishVerbUse(LanguageTag language) {
        tokenizer = new Tokenizer(language);
        general = new GeneralLanguage(language);
    }

    /**
     * True for a noun in the place of a verb.
     *
     * @param citation the term as it is listed
     */
    boolean isVerb(TermInSentence term, String citation) {
        String surface = term.surface();
        if (surface.indexOf(' ') >= 0 || citation.indexOf(' ') >= 0) {
            return false;
        }
        return isVerbForm(surface, citation)
                || (isBaseForm(surface, citation) && isInVerbPlace(term));
    }

    /** "committed" of the noun "commit". */
    private static boolean isVerbForm(String surface, String citation) {
        String word = surface.toLowerCase(Locale.ROOT);
        String noun = citation.toLowerCase(Locale.ROOT);
        return (word.endsWith("ed") && !noun.endsWith("ed") && word.startsWith(noun))
                || (word.endsWith("ing") && !noun.endsWith("ing") && word.startsWith(noun));
    }

    private static boolean isBaseForm(String surface, String citation) {
        return surface.equalsIgnoreCase(citation);
    }

    private boolean isInVerbPlace(TermInSentence term) {
        List<Token> words = tokenizer.tokenize(term.source());
        int at = 0;
        while (at < words.size() && words.get(at).start() < term.start()) {
            at++;
        }
        String before = at == 0 ? "" : neighbour(term, words.get(at - 1));
        String behind = at + 1 >= words.size() ? "" : neighbour(term, words.get(at + 1));
        if (before.isEmpty()) {
            return Character.isUpperCase(term.surface().codePointAt(0)) && isObject(behind);
        }
        String previous = before.toLowerCase(Locale.ROOT);
        return general.is(previous, WordClass.MODAL)
                || SUBJECTS.contains(previous)
                || (general.is(previous, WordClass.INFINITIVE) && isObject(behind));
    }

    /** A determiner begins the verb's object: "commit all files". */
    private boolean isObject(String word) {
        return general.is(word.toLowerCase(Locale.ROOT), WordClass.DETERMINER);
    }

    /** A word next to the term; empty when more than a space is between the two. */
    private static String neighbour(TermInSentence term, Token word) {
        String between =
                word.end() <= term.start()
                        ? term.source().substring(word.end(), term.start())
                        : term.source().substring(term.end(), word.start());
        return between.isBlank() ? word.text() : "";
    }
}
