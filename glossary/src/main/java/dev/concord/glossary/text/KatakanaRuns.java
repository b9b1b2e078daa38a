package dev.concord.glossary.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what a dictionary has split: a run of Katakana is one loan word or a compound of several,
 * and splitting it depends on which of them the dictionary knows.
 */
public final class KatakanaRuns {
    private KatakanaRuns() {}

    /** The tokens with those in Katakana joined where nothing stands between them. */
    public static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (!joined.isEmpty() && isOneRun(joined.getLast(), token)) {
                Token last = joined.removeLast();
                joined.add(new Token(last.start(), token.end(), last.text() + token.text()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean isOneRun(Token one, Token next) {
        return one.end() == next.start() && isKatakana(one.text()) && isKatakana(next.text());
    }

    private static boolean isKatakana(String text) {
        return text.codePoints().allMatch(KatakanaRuns::isKatakana);
    }

    /** The mark of a long vowel belongs to no script of its own. */
    static boolean isKatakana(int codePoint) {
        return codePoint == LongVowelMark.MARK
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA;
    }
}
