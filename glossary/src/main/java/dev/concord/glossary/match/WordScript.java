package dev.concord.glossary.match;

/** Which scripts separate words by spaces and add little to a word's start. */
final class WordScript {
    private WordScript() {}

    /** Whether words in the script of a character are bounded by what is no letter. */
    static boolean isSeparatedBySpaces(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, CYRILLIC, GREEK, HANGUL -> true;
            case COMMON -> Character.isDigit(codePoint);
            default -> false;
        };
    }
}
