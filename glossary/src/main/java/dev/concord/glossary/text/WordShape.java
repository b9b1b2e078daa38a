package dev.concord.glossary.text;

/** What a word's characters alone say about it. */
final class WordShape {
    /** Longer words in capitals are shouted rather than abbreviated. */
    private static final int LONGEST_ACRONYM = 5;

    private WordShape() {}

    /** Whether a word is an abbreviation in capitals ({@code USB}, {@code URLs}) or has a digit. */
    static boolean isAcronym(String word) {
        String bare = withoutPluralS(word);
        if (bare.codePoints().anyMatch(Character::isDigit)) {
            return isLatin(bare);
        }
        return bare.length() >= 2
                && bare.length() <= LONGEST_ACRONYM
                && bare.codePoints().allMatch(Character::isUpperCase);
    }

    /** {@code URLs} without its s; any other word as it is. */
    static String withoutPluralS(String word) {
        int bare = word.length() - 1;
        boolean plural =
                bare >= 2
                        && word.charAt(bare) == 's'
                        && word.substring(0, bare).codePoints().allMatch(Character::isUpperCase);
        return plural ? word.substring(0, bare) : word;
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
