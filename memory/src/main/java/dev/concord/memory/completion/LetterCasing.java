package dev.concord.memory.completion;

import dev.concord.glossary.text.LanguageTag;
import java.util.Locale;

/** Puts an offer into the letter case of its place: as it was begun, and as sentences begin. */
final class LetterCasing {
    private final Locale locale;
    private final boolean sourceHasCapital;

    /**
     * @param source the text to translate; a label in small letters is translated by one
     */
    LetterCasing(LanguageTag language, String source) {
        this.locale = language.toLocale();
        int first = source.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        this.sourceHasCapital = Character.isUpperCase(first) || !hasCase(first);
    }

    String cased(Offer offer, String typed, TypedText text, int start) {
        String wanted = offer.text();
        if (offer.origin() == OfferOrigin.SOURCE) {
            return wanted;
        }
        if (isShouted(typed) && !wanted.startsWith(typed)) {
            return wanted.toUpperCase(locale);
        }
        boolean wantsCapital =
                (text.beginsSentence(start) && sourceHasCapital)
                        || (!typed.isEmpty() && Character.isUpperCase(typed.codePointAt(0)));
        if (wantsCapital) {
            return withCapital(wanted);
        }
        return offer.isFreeInCase() ? withSmallInitial(wanted) : wanted;
    }

    private static boolean hasCase(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }

    private static boolean isShouted(String typed) {
        return typed.codePoints().filter(Character::isLetter).count() > 1
                && typed.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private String withCapital(String text) {
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(locale) + text.substring(second);
    }

    /** Not that of an abbreviation in capitals. */
    private String withSmallInitial(String text) {
        int second = text.offsetByCodePoints(0, 1);
        boolean isAcronym =
                second < text.length() && Character.isUpperCase(text.codePointAt(second));
        return isAcronym
                ? text
                : text.substring(0, second).toLowerCase(locale) + text.substring(second);
    }
}
