package dev.concord.glossary.align;

import com.ibm.icu.text.Normalizer2;

/**
 * Takes the accents off a word in lower case, in the scripts that write them as additions to a
 * letter, so that forms that differ in an umlaut or an accent only come together ("opción",
 * "opciones").
 */
final class WordFolding {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final char SHARP_S = '\u00DF';
    private static final char TATWEEL = '\u0640';
    private static final char DOTLESS_I = '\u0131';

    String fold(String lower) {
        if (isAscii(lower)) {
            return lower;
        }
        String decomposed = DECOMPOSED.normalize(lower);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean marksAreAdditions = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!marksAreAdditions) {
                    folded.append(c);
                }
                continue;
            }
            marksAreAdditions = isAlphabetic(c);
            append(c, folded);
        }
        return COMPATIBLE.normalize(folded);
    }

    private static void append(char c, StringBuilder folded) {
        switch (c) {
            case SHARP_S -> folded.append("ss");
            case DOTLESS_I -> folded.append('i');
            case TATWEEL -> {}
            default -> folded.append(c);
        }
    }

    /** Scripts whose marks modify a letter; in others (Thai, Devanagari) they are the vowels. */
    private static boolean isAlphabetic(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
