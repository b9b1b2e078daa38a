package dev.concord.glossary.match;

import com.ibm.icu.text.Normalizer2;
import dev.concord.glossary.text.InlineCodeGaps;
import dev.concord.glossary.text.KatakanaRuns;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Stemmer;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The units in which terms are compared: stems of words, or single characters where a script puts
 * no spaces between words, so that a sequence of units is a substring there. Safe for use by
 * several threads.
 */
public final class MatchingWords {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final String CLAUSE_MARKS = ".,;:!?()[]\"“”„«»";
    private static final String HYPHENS = "-\u2010\u2011";

    private final Tokenizer tokenizer;
    private final Stemmer stemmer;
    private final LanguageTag language;

    /** The units of texts in one language. */
    public MatchingWords(LanguageTag language) {
        tokenizer = new Tokenizer(language);
        stemmer = Stemmer.forLanguage(language);
        this.language = language;
    }

    /** The units of a text, in order; what is no word is left out. */
    public List<StemmedToken> of(String text) {
        boolean spaced = !language.isWrittenWithoutSpaces();
        String bare = InlineCodeGaps.blank(text);
        List<StemmedToken> stemmed = new ArrayList<>();
        List<Token> tokens = tokenizer.tokenize(text);
        if (!spaced) {
            tokens = KatakanaRuns.joined(tokens);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (spaced || WordScript.isSeparatedBySpaces(token.text().codePointAt(0))) {
                stemmed.add(word(bare, tokens, i));
            } else {
                addCharacters(token, stemmed);
            }
        }
        return stemmed;
    }

    private StemmedToken word(String text, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean first = index == 0;
        boolean last = index == tokens.size() - 1;
        return new StemmedToken(
                token.start(),
                token.end(),
                stem(token.text()),
                last ? "" : joined(text, token, tokens.get(index + 1)),
                !first && isClauseEnd(text, tokens.get(index - 1).end(), token.start()));
    }

    private String joined(String text, Token token, Token next) {
        boolean hyphenated =
                next.start() == token.end() + 1 && HYPHENS.indexOf(text.charAt(token.end())) >= 0;
        return hyphenated ? stem(token.text() + next.text()) : "";
    }

    private String stem(String word) {
        return stemmer.stem(COMPATIBLE.normalize(word));
    }

    /** A mark inside a word or name, as in "Node.js" or "I/O", ends nothing. */
    private static boolean isClauseEnd(String text, int from, int to) {
        boolean marked = false;
        boolean spaced = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            marked |= CLAUSE_MARKS.indexOf(c) >= 0;
            spaced |= Character.isWhitespace(c);
        }
        return marked && spaced;
    }

    private void addCharacters(Token token, List<StemmedToken> stemmed) {
        FoldedText folded = FoldedText.of(token.text(), language);
        for (int i = 0; i < folded.length(); i++) {
            int start = token.start() + folded.start(i);
            int end = token.start() + folded.end(i);
            String character = folded.text().substring(i, i + 1);
            stemmed.add(new StemmedToken(start, end, character, "", false));
        }
    }

    /**
     * One unit.
     *
     * @param start offset of its first character in the text (UTF-16 units)
     * @param end offset behind its last character
     * @param stem what its inflected forms share
     * @param joined the stem of this word and the next written as one, where a hyphen joins them;
     *     else empty
     * @param afterClauseEnd true when a clause ends before it, so that it does not go on with what
     *     was said before
     */
    public record StemmedToken(
            int start, int end, String stem, String joined, boolean afterClauseEnd) {}
}
