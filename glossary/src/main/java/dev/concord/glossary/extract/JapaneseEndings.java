package dev.concord.glossary.extract;

/** What the script of a Japanese word says about it. */
final class JapaneseEndings {
    /** Hiragana in which verbs, adjectives and adverbs end; nouns made of verbs end in others. */
    private static final String ENDINGS = "るうくぐすつぬぶむいたてでだなにのをはがもとへよねばかまさ";

    private JapaneseEndings() {}

    /** Whether a word is all in Hiragana, or ends as verbs and adjectives do. */
    static boolean isNoNoun(String word) {
        return word.codePoints().allMatch(JapaneseEndings::isHiragana)
                || ENDINGS.indexOf(word.codePointBefore(word.length())) >= 0;
    }

    private static boolean isHiragana(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA;
    }
}
