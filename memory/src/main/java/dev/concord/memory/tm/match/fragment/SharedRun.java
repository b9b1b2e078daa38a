package dev.concord.memory.tm.match.fragment;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The longest run of words that two texts share, letter case and inline codes aside. Places are
 * those in the texts as they are, with inline-code tokens.
 *
 * @param start index of its first character in the first text
 * @param end index after its last character there
 * @param otherStart index of its first character in the second text
 * @param otherEnd index after its last character there
 * @param words how many words it has
 */
public record SharedRun(int start, int end, int otherStart, int otherEnd, int words) {
    /**
     * The longest of two texts in one language, the first of several; nothing if none is shared.
     */
    public static Optional<SharedRun> longest(String one, String other, LanguageTag language) {
        var tokenizer = new Tokenizer(language);
        return longest(tokenizer.tokenize(one), tokenizer.tokenize(other));
    }

    static Optional<SharedRun> longest(List<Token> one, List<Token> other) {
        int[] lengths = new int[other.size() + 1];
        int longest = 0;
        int lastInOne = 0;
        int lastInOther = 0;
        for (int i = 0; i < one.size(); i++) {
            int before = 0;
            for (int j = 0; j < other.size(); j++) {
                int here = lengths[j + 1];
                lengths[j + 1] = isSame(one.get(i), other.get(j)) ? before + 1 : 0;
                before = here;
                if (lengths[j + 1] > longest) {
                    longest = lengths[j + 1];
                    lastInOne = i;
                    lastInOther = j;
                }
            }
        }
        return longest == 0
                ? Optional.empty()
                : Optional.of(
                        new SharedRun(
                                one.get(lastInOne - longest + 1).start(),
                                one.get(lastInOne).end(),
                                other.get(lastInOther - longest + 1).start(),
                                other.get(lastInOther).end(),
                                longest));
    }

    private static boolean isSame(Token one, Token other) {
        return one.text().toLowerCase(Locale.ROOT).equals(other.text().toLowerCase(Locale.ROOT));
    }
}
