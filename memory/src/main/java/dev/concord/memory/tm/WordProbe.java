package dev.concord.memory.tm;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells fast which texts a word may be in, in any case: it looks for one rare character of the
 * word, which the virtual machine does for many characters at once, and only around it for the
 * rest.
 */
final class WordProbe implements Predicate<String> {
    /** The most frequent letters of European languages first; others are rarer. */
    private static final String FREQUENT = "enirtasodhulcgmpbfwkvzyjxq";

    private final String word;

    /** Index of the character looked for. */
    private final int place;

    /** What the character looks like in either case. */
    private final String forms;

    private WordProbe(String word, int place) {
        this.word = word;
        this.place = place;
        this.forms = forms(word.charAt(place));
    }

    /** For texts that have all of some words, as {@link java.util.regex.Pattern} tells cases. */
    static Predicate<String> of(List<String> words) {
        WordProbe rarest = null;
        int mostRare = Integer.MIN_VALUE;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (!Character.isSurrogate(word.charAt(i)) && rarity(word.charAt(i)) > mostRare) {
                    mostRare = rarity(word.charAt(i));
                    rarest = new WordProbe(word, i);
                }
            }
        }
        return rarest == null ? _ -> true : rarest;
    }

    private static int rarity(char c) {
        int rank = FREQUENT.indexOf(folded(c));
        return rank < 0 ? FREQUENT.length() : rank;
    }

    private static String forms(char c) {
        char wanted = folded(c);
        return IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(other -> other == wanted || folded((char) other) == wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    @Override
    public boolean test(String text) {
        for (int form = 0; form < forms.length(); form++) {
            char wanted = forms.charAt(form);
            for (int i = text.indexOf(wanted, place); i >= 0; i = text.indexOf(wanted, i + 1)) {
                if (text.regionMatches(true, i - place, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
