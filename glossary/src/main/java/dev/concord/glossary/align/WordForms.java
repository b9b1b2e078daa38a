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
        if (korean) {
            String noun = KoreanParticles.strip(folding.fold(lower));
            return new WordForm(surface, lower, noun, noun);
        }
        String fold = SemiticRoots.withoutArticle(folding.fold(lower));
        if (fold.isEmpty()) {
            return new WordForm(surface, lower, lower, lower);
        }
        String stem = spaced ? stemmer.stem(lower) : fold;
        return new WordForm(surface, lower, fold, stem.isEmpty() ? fold : stem);
    }
}
