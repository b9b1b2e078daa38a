package dev.concord.glossary.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into words with their offsets, after Unicode's word boundaries (UAX 29) as ICU
 * tailors them. Safe for use by several threads: each call works on its own break iterator.
 */
public final class Tokenizer {
    /** Languages that join an article or particle to the next word with an apostrophe. */
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc", "ga");

    private static final int LONGEST_ELISION = 7;

    private final BreakIterator prototype;
    private final boolean eliding;

    /** A tokenizer for one language. */
    public Tokenizer(LanguageTag language) {
        prototype = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.value()));
        eliding = ELIDING.contains(language.language());
    }

    /** The words of a text, in order; punctuation, spaces and inline-code tokens are left out. */
    public List<Token> tokenize(String text) {
        String words = InlineCodeGaps.blank(text);
        BreakIterator boundaries = (BreakIterator) prototype.clone();
        boundaries.setText(words);
        List<Token> tokens = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                add(words, start, end, tokens);
            }
            start = end;
        }
        return tokens;
    }

    private void add(String text, int start, int end, List<Token> tokens) {
        int apostrophe = eliding ? apostrophe(text, start, end) : -1;
        if (apostrophe < 0) {
            tokens.add(new Token(start, end, text.substring(start, end)));
            return;
        }
        tokens.add(new Token(start, apostrophe, text.substring(start, apostrophe)));
        tokens.add(new Token(apostrophe + 1, end, text.substring(apostrophe + 1, end)));
    }

    private static int apostrophe(String text, int start, int end) {
        for (int i = start + 1; i < Math.min(end - 1, start + LONGEST_ELISION); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\u2019') {
                return i;
            }
        }
        return -1;
    }
}
