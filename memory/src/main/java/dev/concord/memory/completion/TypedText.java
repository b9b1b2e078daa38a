package dev.concord.memory.completion;

import dev.concord.glossary.text.LanguageTag;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands before the caret, seen as the beginning of something: the places where that could
 * have begun, the farthest first.
 */
final class TypedText {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_UNSPACED = 16;

    private static final Set<UnicodeScript> UNSPACED =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    /** Scripts of which one character says as much as several of an alphabet. */
    private static final Set<UnicodeScript> DENSE =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    /** Particles that are written together with the word behind them. */
    private static final List<String> ARABIC_PROCLITICS =
            List.of("وال", "بال", "كال", "فال", "ال", "لل", "و", "ب", "ل", "ف", "ك");

    private static final List<String> HEBREW_PROCLITICS =
            List.of("וה", "ה", "ו", "ב", "ל", "מ", "ש", "כ");

    private final String target;
    private final int caret;
    private final List<Start> starts;
    private final Map<Integer, String> elsewhere = new HashMap<>();

    /**
     * A place where what is typed could have begun.
     *
     * @param typed what was typed since
     * @param isInLastWord true when nothing but the last word was typed since
     */
    record Start(int index, String typed, String key, boolean isInLastWord) {
        /** Whether enough was typed to offer something without being asked. */
        boolean isLongEnough() {
            int first = typed.codePointAt(0);
            boolean isSign = !isWordCharacter(first);
            boolean isDense = DENSE.contains(UnicodeScript.of(first));
            return typed.codePointCount(0, typed.length()) >= (isSign || isDense ? 1 : 2);
        }

        /** Whether it ends in the middle of a word, so that one goes on typing it. */
        boolean endsInWord() {
            return isWordCharacter(typed.codePointBefore(typed.length()));
        }
    }

    private TypedText(String target, int caret, List<Start> starts) {
        this.target = target;
        this.caret = caret;
        this.starts = starts;
    }

    static TypedText of(LanguageTag language, String target, int caret) {
        List<Start> starts = new ArrayList<>();
        int from = Math.max(beginning(target, caret), caret - LONGEST);
        int lastWord = lastWord(target, from, caret);
        for (int index : places(language, target, from, lastWord, caret)) {
            String typed = target.substring(index, caret);
            starts.add(new Start(index, typed, TypingKey.of(typed), index >= lastWord));
        }
        return new TypedText(target, caret, starts);
    }

    List<Start> starts() {
        return starts;
    }

    int caret() {
        return caret;
    }

    /** True when the caret stands inside a word: what is offered would be torn. */
    boolean isInsideWord() {
        return caret < target.length()
                && isWordCharacter(target.codePointAt(caret))
                && !isUnspaced(target.codePointAt(caret));
    }

    /** True when the script before the caret puts no spaces between words. */
    boolean isBehindUnspaced() {
        return caret > 0 && isUnspaced(target.codePointBefore(caret));
    }

    /** The key of the target without what was typed since a place. */
    String keyWithout(int start) {
        return elsewhere.computeIfAbsent(
                start,
                from -> TypingKey.of(target.substring(0, from) + " " + target.substring(caret)));
    }

    /** The key of the word that ends before a place; empty when there is none. */
    String wordBefore(int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(target.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && isWordCharacter(target.codePointBefore(from))) {
            from -= Character.charCount(target.codePointBefore(from));
        }
        return TypingKey.of(target.substring(from, end));
    }

    /** True when nothing, or the end of a sentence, stands before a place. */
    boolean beginsSentence(int start) {
        String before = target.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    static boolean isWordCharacter(int c) {
        if (Character.isLetterOrDigit(c) || c == '_') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isUnspaced(int c) {
        return UNSPACED.contains(UnicodeScript.of(c));
    }

    /** Behind the last line break or inline code. */
    private static int beginning(String target, int caret) {
        int start = caret;
        while (start > 0 && "\n⟧".indexOf(target.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int lastWord(String target, int from, int caret) {
        int start = caret;
        while (start > from && !Character.isWhitespace(target.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static List<Integer> places(
            LanguageTag language, String target, int from, int lastWord, int caret) {
        List<Integer> places = new ArrayList<>();
        int words = 0;
        for (int i = caret - 1; i >= from && words < MOST_WORDS; i--) {
            if (isPlace(target, from, i, caret)) {
                places.addFirst(i);
                boolean isWord = i == from || Character.isWhitespace(target.charAt(i - 1));
                words += isWord ? 1 : 0;
            }
        }
        addBehindProclitics(language, target, lastWord, caret, places);
        return places;
    }

    private static boolean isPlace(String target, int from, int i, int caret) {
        if (Character.isWhitespace(target.charAt(i))
                || Character.isLowSurrogate(target.charAt(i))) {
            return false;
        }
        if (i == from || Character.isWhitespace(target.charAt(i - 1))) {
            return true;
        }
        int here = target.codePointAt(i);
        int before = target.codePointBefore(i);
        boolean isWord = isWordCharacter(here);
        boolean isUnspaced = isUnspaced(here) || (isUnspaced(before) && isWord);
        return isUnspaced ? caret - i <= LONGEST_UNSPACED : isWord && !isWordCharacter(before);
    }

    private static void addBehindProclitics(
            LanguageTag language, String target, int lastWord, int caret, List<Integer> places) {
        List<String> proclitics =
                switch (language.language()) {
                    case "ar" -> ARABIC_PROCLITICS;
                    case "he" -> HEBREW_PROCLITICS;
                    default -> List.of();
                };
        String word = target.substring(lastWord, caret);
        for (String proclitic : proclitics) {
            if (word.startsWith(proclitic) && word.length() > proclitic.length()) {
                places.add(lastWord + proclitic.length());
            }
        }
    }
}
