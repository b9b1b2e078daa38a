package dev.concord.glossary.match;

/**
 * The consonants of an Arabic stem. A broken plural changes the vowels inside a noun and keeps its
 * consonants (رسالة, رسائل), which no stripping of affixes can fold.
 */
final class ArabicRoot {
    /** Long vowels, their carriers of hamza, the feminine ending and the marks of short vowels. */
    private static final String CHANGING = "اأإآوؤيئىءة\u0640";

    private static final int SHORTEST = 3;

    private ArabicRoot() {}

    /** Whether two stems have the same three or more consonants in the same order. */
    static boolean isShared(String one, String other) {
        String root = consonants(one);
        return root.length() >= SHORTEST && root.equals(consonants(other));
    }

    private static String consonants(String stem) {
        var kept = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (CHANGING.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
