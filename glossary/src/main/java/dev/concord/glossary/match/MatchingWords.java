package dev.concord.glossary.match;

import com.ibm.icu.text.Normalizer2;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Stemmer;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The units in which terms are compared: stems of words, or single characters where a script puts
 * no spaces between words, so that a sequence of units is a substring there.
 */
final class MatchingWords {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private final Tokenizer tokenizer;
    private final Stemmer stemmer;
    private final LanguageTag language;

    MatchingWords(LanguageTag language) {
        tokenizer = new Tokenizer(language);
        stemmer = Stemmer.forLanguage(language);
        this.language = language;
    }

    List<StemmedToken> of(String text) {
        boolean spaced = !language.isWrittenWithoutSpaces();
        List<StemmedToken> stemmed = new ArrayList<>();
        for (Token token : tokenizer.tokenize(text)) {
            if (spaced || WordScript.isSeparatedBySpaces(token.text().codePointAt(0))) {
                String stem = stemmer.stem(COMPATIBLE.normalize(token.text()));
                stemmed.add(new StemmedToken(token.start(), token.end(), stem));
            } else {
                addCharacters(token, stemmed);
            }
        }
        return stemmed;
    }

    private void addCharacters(Token token, List<StemmedToken> stemmed) {
        FoldedText folded = FoldedText.of(token.text(), language);
        for (int i = 0; i < folded.length(); i++) {
            int start = token.start() + folded.start(i);
            int end = token.start() + folded.end(i);
            stemmed.add(new StemmedToken(start, end, folded.text().substring(i, i + 1)));
        }
    }

    record StemmedToken(int start, int end, String stem) {}
}
