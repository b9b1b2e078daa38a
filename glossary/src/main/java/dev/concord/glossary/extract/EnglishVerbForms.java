package dev.concord.glossary.extract;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of an English verb. */
final class EnglishVerbForms {
    private static final String VOWELS = "aeiou";

    private EnglishVerbForms() {}

    /** The past and the participles, with and without a doubled consonant. */
    static List<String> of(String base) {
        List<String> forms = new ArrayList<>();
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        forms.add(stem + "ing");
        boolean ied = base.endsWith("y") && !isVowel(base, base.length() - 2);
        forms.add((ied ? base.substring(0, base.length() - 1) + "i" : stem) + "ed");
        int last = base.length() - 1;
        boolean doubling =
                last > 1
                        && !isVowel(base, last)
                        && "wxy".indexOf(base.charAt(last)) < 0
                        && isVowel(base, last - 1)
                        && !isVowel(base, last - 2);
        if (doubling) {
            forms.add(base + base.charAt(last) + "ing");
            forms.add(base + base.charAt(last) + "ed");
        }
        return forms;
    }

    static String thirdPerson(String base) {
        if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.matches(".*(s|x|z|ch|sh|o)");
        return base + (hissing ? "es" : "s");
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
