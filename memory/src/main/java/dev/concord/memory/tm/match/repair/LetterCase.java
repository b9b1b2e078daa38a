package dev.concord.memory.tm.match.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Capitals that follow from the query's with certainty: where all of it is in capitals, or where it
 * begins with one. The way back is not certain: names and German nouns keep theirs.
 */
final class LetterCase {
    private LetterCase() {}

    /**
     * A target with the query's capitals.
     *
     * @param unitSource the same text as the query but for letter case
     */
    static String adapt(String query, String unitSource, String target, Locale locale) {
        if (isAllCapitals(query) && !isAllCapitals(unitSource)) {
            return inCapitals(target, locale);
        }
        int asked = firstLetter(query);
        int known = firstLetter(unitSource);
        int place = firstLetter(target);
        boolean begins =
                asked >= 0
                        && known >= 0
                        && place >= 0
                        && Character.isUpperCase(query.codePointAt(asked))
                        && Character.isLowerCase(unitSource.codePointAt(known))
                        && Character.isLowerCase(target.codePointAt(place));
        return begins ? withCapital(target, place, locale) : target;
    }

    private static String withCapital(String target, int place, Locale locale) {
        int end = target.offsetByCodePoints(place, 1);
        return target.substring(0, place)
                + target.substring(place, end).toUpperCase(locale)
                + target.substring(end);
    }

    private static String inCapitals(String target, Locale locale) {
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        for (Element element : Elements.marked(target)) {
            edits.add(capitals(target, start, element.start(), locale));
            start = element.end();
        }
        edits.add(capitals(target, start, target.length(), locale));
        return Edit.apply(target, edits);
    }

    private static Edit capitals(String target, int start, int end, Locale locale) {
        return new Edit(start, end, target.substring(start, end).toUpperCase(locale));
    }

    /** Two letters at least, and none that is small; addresses have their own case. */
    private static boolean isAllCapitals(String text) {
        int capitals = 0;
        for (Element element : Elements.of(text).all()) {
            if (element.kind() == Element.Kind.WORD) {
                String word = text.substring(element.start(), element.end());
                if (word.codePoints().anyMatch(Character::isLowerCase)) {
                    return false;
                }
                capitals += (int) word.codePoints().filter(Character::isUpperCase).count();
            }
        }
        return capitals > 1;
    }

    /** Where the first word begins with a letter; below 0 if it does not. */
    private static int firstLetter(String text) {
        return Elements.of(text).all().stream()
                .filter(element -> !element.kind().isCode())
                .filter(element -> !isPunctuation(text.codePointAt(element.start())))
                .findFirst()
                .filter(element -> Character.isLetter(text.codePointAt(element.start())))
                .map(Element::start)
                .orElse(-1);
    }

    private static boolean isPunctuation(int c) {
        return !Character.isLetterOrDigit(c);
    }
}
