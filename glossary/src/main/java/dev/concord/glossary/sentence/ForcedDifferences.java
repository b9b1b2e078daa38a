package dev.concord.glossary.sentence;

import dev.concord.glossary.text.LanguageTag;
import java.util.Optional;

/**
 * Tells where a sentence itself forces another rendering of a term than the usual, so that nobody
 * need be warned. Only what is certain from the texts alone counts: when in doubt, nothing is
 * forced. Safe for use by several threads.
 */
public final class ForcedDifferences {
    private final Optional<EnglishVerbUse> verbs;

    /** For sources in one language; of the parts of speech only English ones are told apart. */
    public ForcedDifferences(LanguageTag source) {
        this.verbs =
                source.language().equals("en")
                        ? Optional.of(new EnglishVerbUse(source))
                        : Optional.empty();
    }

    /**
     * What forces another rendering at a place.
     *
     * @param citation the term as it is listed, or written most often
     * @param target in which the usual renderings do not stand
     */
    public Optional<ForcedDifference> at(TermInSentence term, String citation, String target) {
        if (KeptTexts.isCode(term, target)) {
            return Optional.of(ForcedDifference.CODE);
        }
        if (KeptTexts.isQuoted(term, target)) {
            return Optional.of(ForcedDifference.QUOTED);
        }
        return verbs.filter(use -> use.isVerb(term, citation)).map(_ -> ForcedDifference.VERB);
    }
}
