package dev.concord.glossary.align;

import dev.concord.glossary.text.KoreanParticles;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Stemmer;
import java.util.Locale;

/** Puts the words of one language into the forms in which they are compared. Thread-safe. */
final class WordForms {
    private final Locale locale;
    private final boolean korean;
    private final boolean spaced;
    private final WordFolding folding = new WordFolding();
    private final Stemmer stemmer;

    WordForms(LanguageTag language) {
        locale = language.toLocale();
        korean = language.language().equals("ko");
        spaced = !language.isWrittenWithoutSpaces();
        stemmer = Stemmer.forLanguage(language);
    }

    WordForm of(String surface) {
        String lower = surface.toLowerCase(locale);
        String fold = nonEmpty(folding.fold(lower), lower);
        if (korean) {
            String noun = nonEmpty(KoreanParticles.strip(fold), fold);
            return new WordForm(surface, lower, noun, noun);
        }
        String bare = SemiticRoots.withoutArticle(fold);
        String stem = spaced ? stemmer.stem(lower) : bare;
        return new WordForm(surface, lower, bare, nonEmpty(stem, bare));
    }

    /** A word may consist of nothing but marks that are taken off. */
    private static String nonEmpty(String reduced, String otherwise) {
        return reduced.isEmpty() ? otherwise : reduced;
    }
}
