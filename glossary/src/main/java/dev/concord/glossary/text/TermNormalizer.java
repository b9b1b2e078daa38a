package dev.concord.glossary.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The keys under which terms and renderings are compared: inflected forms of one term share a key,
 * different terms do not. Stricter than a {@link Stemmer}, whose stems may also merge neighbours.
 * Safe for use by several threads.
 */
public final class TermNormalizer {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private final LanguageTag language;
    private final Tokenizer tokenizer;
    private final Stemmer stemmer;

    /** A normaliser for the terms of one language. */
    public TermNormalizer(LanguageTag language) {
        this.language = language;
        this.tokenizer = new Tokenizer(language);
        this.stemmer = inflectionOnly(language);
    }

    /**
     * The key of a term or rendering: its words, each without inflection, joined by spaces. A text
     * without any word (such as {@code "%"}) is its own key.
     */
    public String key(String text) {
        String composed = COMPATIBLE.normalize(InlineCodeGaps.blank(text)).strip();
        List<Token> tokens = tokenizer.tokenize(composed);
        if (tokens.isEmpty()) {
            return composed.toLowerCase(language.toLocale());
        }
        if (language.isWrittenWithoutSpaces()) {
            return tokens.stream()
                    .map(token -> LongVowelMark.without(token.text()))
                    .map(word -> word.toLowerCase(language.toLocale()))
                    .collect(Collectors.joining());
        }
        return tokens.stream()
                .map(token -> wordKey(token, tokens))
                .collect(Collectors.joining(isSpacingFree() ? "" : " "));
    }

    /** Korean leaves it to the writer whether the nouns of a compound are spaced. */
    private boolean isSpacingFree() {
        return language.language().equals("ko");
    }

    private static Stemmer inflectionOnly(LanguageTag language) {
        Stemmer words =
                LuceneStemmers.ofPlural(language).orElseGet(() -> Stemmer.forLanguage(language));
        return token ->
                WordShape.isAcronym(token)
                        ? WordShape.withoutPluralS(token).toLowerCase(language.toLocale())
                        : words.stem(token);
    }

    private String wordKey(Token token, List<Token> tokens) {
        if (!language.language().equals("de") || WordShape.isAcronym(token.text())) {
            return stemmer.stem(token.text());
        }
        boolean last = token.end() == tokens.getLast().end();
        boolean noun = Character.isUpperCase(token.text().codePointAt(0));
        return GermanInflection.key(token.text(), noun && last);
    }
}
