package dev.concord.ui.control;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into what a reader compares: words, numbers, inline codes, spaces, and each character
 * of a script that writes no spaces.
 */
final class DifferenceTokens {
    private static final String DENSE =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
                    + "\\p{IsMyanmar}\\p{IsTibetan}";

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{Nd}+(?:[.,:]\\p{Nd}+)*"
                            + ("|[" + DENSE + "ー]\\p{M}*")
                            + ("|[\\p{L}\\p{M}\\p{N}&&[^" + DENSE + "ー]]+")
                            + "|[\\s\\p{Z}]+|.\\p{M}*",
                    Pattern.DOTALL);

    private DifferenceTokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (Token code : InlineCodes.tokens(text)) {
            addTokens(tokens, text, from, code.start());
            tokens.add(text.substring(code.start(), code.end()));
            from = code.end();
        }
        addTokens(tokens, text, from, text.length());
        return tokens;
    }

    private static void addTokens(List<String> tokens, String text, int start, int end) {
        Matcher matcher = TOKEN.matcher(text).region(start, end);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** True for what alone would not hold two changes apart for the eye. */
    static boolean isWeak(String token) {
        int first = token.codePointAt(0);
        return !Character.isLetterOrDigit(first) && InlineCodes.tokens(token).isEmpty();
    }
}
