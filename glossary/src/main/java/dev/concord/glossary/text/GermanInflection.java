package dev.concord.glossary.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds the inflected forms of a German word onto one key, without merging words that differ by a
 * derivation: {@code Taste} and {@code Taster}, {@code Zahl} and {@code Zähler} stay apart, {@code
 * Buch} and {@code Bücher} do not. The plural in -er belongs to a closed class of nouns, so the
 * class is listed; everything else follows rules.
 */
final class GermanInflection {
    /** Nouns (also as the last part of a compound) with the plural in -er, without their umlaut. */
    private static final List<String> ER_PLURALS =
            List.of(
                    "amt",
                    "bad",
                    "band",
                    "bild",
                    "blatt",
                    "brett",
                    "buch",
                    "dach",
                    "dorf",
                    "fach",
                    "fass",
                    "feld",
                    "geist",
                    "gesicht",
                    "gewand",
                    "glas",
                    "glied",
                    "grab",
                    "gras",
                    "gut",
                    "haupt",
                    "haus",
                    "holz",
                    "horn",
                    "huhn",
                    "irrtum",
                    "kalb",
                    "kind",
                    "kleid",
                    "korn",
                    "kraut",
                    "lamm",
                    "land",
                    "licht",
                    "lied",
                    "loch",
                    "mann",
                    "maul",
                    "mund",
                    "nest",
                    "rad",
                    "rand",
                    "reichtum",
                    "rind",
                    "schild",
                    "schloss",
                    "schwert",
                    "strauch",
                    "tal",
                    "tuch",
                    "volk",
                    "wald",
                    "wort",
                    "wurm",
                    "ei");

    private static final Set<String> GENITIVE_STOPS = Set.of("s", "x", "z");

    private GermanInflection() {}

    /** The key of one word; nouns are told by their capital. */
    static String key(String word, boolean noun) {
        String folded = GermanStemmer.singular(fold(word));
        return noun ? nounKey(folded) : adjectiveKey(folded);
    }

    /** Lower case without umlauts, ß as ss. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length() + 2);
        for (char c : word.toLowerCase(Locale.GERMAN).toCharArray()) {
            switch (c) {
                case 'ä' -> folded.append('a');
                case 'ö' -> folded.append('o');
                case 'ü' -> folded.append('u');
                case 'ß' -> folded.append("ss");
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    private static String nounKey(String word) {
        String bare = withoutErPlural(word);
        if (!bare.equals(word)) {
            return bare;
        }
        if (word.endsWith("nisse") || word.endsWith("nissen") || word.endsWith("nisses")) {
            return word.substring(0, word.lastIndexOf("nis") + 3);
        }
        if (word.endsWith("innen")) {
            return word.substring(0, word.length() - 3);
        }
        return cut(word);
    }

    private static String withoutErPlural(String word) {
        for (String ending : List.of("ern", "er")) {
            if (word.endsWith(ending)) {
                String bare = word.substring(0, word.length() - ending.length());
                if (ER_PLURALS.stream().anyMatch(bare::endsWith)) {
                    return bare;
                }
            }
        }
        return word;
    }

    private static String cut(String word) {
        int length = word.length();
        if (length > 5 && (word.endsWith("eln") || word.endsWith("ern"))) {
            return word.substring(0, length - 1);
        }
        if (length > 5 && (word.endsWith("en") || word.endsWith("es"))) {
            return word.substring(0, length - 2);
        }
        if (length > 4 && word.endsWith("e")) {
            return word.substring(0, length - 1);
        }
        boolean genitive =
                length > 4
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                        && !GENITIVE_STOPS.contains(word.substring(length - 2, length - 1));
        return genitive ? word.substring(0, length - 1) : word;
    }

    private static String adjectiveKey(String word) {
        int length = word.length();
        for (String ending : List.of("en", "em", "er", "es")) {
            if (length > 5 && word.endsWith(ending)) {
                return word.substring(0, length - 2);
            }
        }
        return length > 4 && word.endsWith("e") ? word.substring(0, length - 1) : word;
    }
}
