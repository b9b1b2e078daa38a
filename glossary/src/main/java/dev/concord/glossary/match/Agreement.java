package dev.concord.glossary.match;

import dev.concord.glossary.match.romance.RomanceForms;
import dev.concord.glossary.text.LanguageTag;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the word before a noun may have to change with the noun: articles and adjectives agree in
 * gender, "a" and "an" with the sound. What is not known is taken for a risk.
 */
final class Agreement {
    private static final Set<String> WITHOUT_AGREEMENT =
            Set.of("ko", "ja", "zh", "yue", "th", "vi", "id", "ms", "km", "lo", "my");

    private static final Set<String> ROMANCE = Set.of("fr", "es", "it", "pt", "ca");

    private static final Set<String> ROMANCE_DETERMINERS =
            Set.of(
                    "le",
                    "la",
                    "les",
                    "un",
                    "une",
                    "des",
                    "du",
                    "de",
                    "au",
                    "aux",
                    "ce",
                    "cet",
                    "cette",
                    "ces",
                    "son",
                    "sa",
                    "ses",
                    "votre",
                    "vos",
                    "que",
                    "el",
                    "los",
                    "las",
                    "una",
                    "unos",
                    "unas",
                    "del",
                    "al",
                    "este",
                    "esta",
                    "estos",
                    "estas",
                    "su",
                    "sus",
                    "il",
                    "lo",
                    "i",
                    "gli",
                    "uno",
                    "della",
                    "dello",
                    "dei",
                    "degli",
                    "delle",
                    "alla",
                    "allo",
                    "dal",
                    "dalla",
                    "nel",
                    "nella",
                    "sul",
                    "sulla",
                    "questo",
                    "questa",
                    "o",
                    "a",
                    "os",
                    "as",
                    "um",
                    "uma",
                    "do",
                    "da",
                    "dos",
                    "das",
                    "no",
                    "na",
                    "nos",
                    "nas",
                    "ao",
                    "à",
                    "seu",
                    "sua",
                    "els",
                    "d",
                    "l",
                    "quel",
                    "quelle",
                    "chaque",
                    "tout",
                    "toute",
                    "nouveau",
                    "nouvelle");

    /** The same before both genders and any sound; no other Romance language has these. */
    private static final Set<String> FRENCH_PLURALS =
            Set.of("les", "des", "aux", "ces", "ses", "vos");

    private static final Set<String> GERMAN_DETERMINERS =
            Set.of(
                    "das", "ein", "kein", "mein", "dein", "sein", "ihr", "im", "am", "vom", "zum",
                    "zur", "beim", "ins", "ans", "unser", "euer");

    private static final Pattern GERMAN_ARTICLE =
            Pattern.compile("(?iu)(d(er|ie|as|en|em|es)|ein(e[rnms]?)?)\\s+(?=\\p{L})");

    private static final Pattern ENGLISH_ARTICLE = Pattern.compile("(?i)(the|an?)\\s+(?=\\p{L})");

    private static final Pattern ROMANCE_ARTICLE =
            Pattern.compile(
                    "(?iu)(le|la|les|une?|el|los|las|un[ao]s?|il|lo|i|gli|o|a|os|as|uma?)"
                            + "\\s+(?=\\p{L})");

    private static final Pattern NO_ARTICLE = Pattern.compile("(?!)");

    private Agreement() {}

    static boolean isAtRisk(
            LanguageTag language, String before, FoundRendering found, String replacement) {
        String word = lastWord(before);
        String name = language.language();
        if (WITHOUT_AGREEMENT.contains(name)) {
            return false;
        }
        if (name.equals("en")) {
            boolean article = word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
            return article && startsWithVowel(found.surface()) != startsWithVowel(replacement);
        }
        if (name.equals("de")) {
            return isGermanModifier(word);
        }
        boolean isHeeded =
                before.endsWith("'")
                        || before.endsWith("’")
                        || ROMANCE_DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
        return RomanceForms.of(language)
                .map(forms -> isAtRisk(forms, isHeeded, word, found.rendering(), replacement))
                .orElse(!ROMANCE.contains(name) || isHeeded);
    }

    /**
     * How long an article is that a phrase begins with, the space behind it included; 0 for none.
     */
    static int articleLength(LanguageTag language, String phrase) {
        Pattern article =
                switch (language.language()) {
                    case "de" -> GERMAN_ARTICLE;
                    case "en" -> ENGLISH_ARTICLE;
                    case "fr", "es", "it", "pt", "ca" -> ROMANCE_ARTICLE;
                    default -> NO_ARTICLE;
                };
        Matcher begins = article.matcher(phrase);
        return begins.lookingAt() ? begins.end() : 0;
    }

    /** Nouns of one gender that begin alike can stand for each other. */
    private static boolean isAtRisk(
            RomanceForms forms, boolean isHeeded, String word, String found, String replacement) {
        if (!isHeeded) {
            return forms.areOfTwoGenders(found, replacement);
        }
        boolean isOneForBoth = FRENCH_PLURALS.contains(word.toLowerCase(Locale.ROOT));
        boolean isGenderSafe =
                isOneForBoth
                        ? !forms.areOfTwoGenders(found, replacement)
                        : forms.areOfOneGender(found, replacement);
        return !isGenderSafe || !(isOneForBoth || forms.beginAlike(found, replacement));
    }

    /** Articles and adjectives, told by their endings; too many words rather than too few. */
    private static boolean isGermanModifier(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        return GERMAN_DETERMINERS.contains(lower)
                || lower.matches("d(er|ie|en|em|es)")
                || (!word.isEmpty()
                        && (word.equals(lower) || word.length() <= 8)
                        && lower.matches(".+(e|er|en|em|es)"));
    }

    private static String lastWord(String before) {
        String text = before.stripTrailing();
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static boolean startsWithVowel(String word) {
        return !word.isEmpty() && "aeiouAEIOU".indexOf(word.charAt(0)) >= 0;
    }
}
