package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The consonants of an Arabic or Persian word without endings and long vowels. Plurals that change
 * the inside of a word ("رسالة", "رسائل") share them. Expects folded words, in which a hamza and
 * its seat have become the bare seat.
 */
final class SemiticRoots {
    private static final int SHORTEST = 2;
    private static final String ARTICLE = "\u0627\u0644";
    private static final String ARTICLE_AFTER_LAM = "\u0644\u0644";

    /** Conjunctions and prepositions written onto the next word: waw, fa, ba, kaf, lam. */
    private static final String PROCLITICS = "\u0648\u0641\u0628\u0643\u0644";

    /** Long vowels, their seats, and the feminine ending. */
    private static final String VOWELS = "\u0627\u0648\u064A\u0649\u0629\u0621\u06CC";

    private static final List<String> ENDINGS =
            List.of(
                    "\u0627\u062A",
                    "\u0648\u0646",
                    "\u064A\u0646",
                    "\u0627\u0646",
                    "\u0647\u0627",
                    "\u0647\u0645",
                    "\u0643\u0645",
                    "\u0646\u0627",
                    "\u0647",
                    "\u0643",
                    "\u062A");

    private SemiticRoots() {}

    /** The possible roots of a word; none for words in other scripts. */
    static List<String> of(String word) {
        List<String> roots = new ArrayList<>();
        if (Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.ARABIC) {
            return roots;
        }
        add(consonants(word), roots);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                add(consonants(word.substring(0, word.length() - ending.length())), roots);
            }
        }
        return roots;
    }

    private static void add(String root, List<String> roots) {
        if (root.length() >= SHORTEST && !roots.contains(root)) {
            roots.add(root);
        }
    }

    /** An Arabic word without its article and what is written onto that; others as they are. */
    static String withoutArticle(String word) {
        int start = 0;
        if (word.length() > 4 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
            boolean before = word.startsWith(ARTICLE, 1) || word.startsWith(ARTICLE_AFTER_LAM, 1);
            start = before ? 1 : 0;
        }
        boolean article =
                word.startsWith(ARTICLE, start) || word.startsWith(ARTICLE_AFTER_LAM, start);
        return article && word.length() - start > 3 ? word.substring(start + 2) : word;
    }

    private static String consonants(String word) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) < 0) {
                consonants.append(word.charAt(i));
            }
        }
        return consonants.toString();
    }
}
