package dev.concord.memory.tm.match.fragment;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Token;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import java.util.List;

/** Counts a text's words; in languages without spaces the characters of its words. */
record WordMeasure(LanguageTag language) {
    private static final int WHOLE = 100;

    /** So many words, or characters in their stead, make a part worth looking up. */
    private static final int LEAST_WORDS = 2;

    private static final int LEAST_CHARACTERS = 3;

    boolean isInCharacters() {
        return language.isWrittenWithoutSpaces();
    }

    int of(List<Token> words) {
        return isInCharacters()
                ? words.stream().mapToInt(w -> w.text().codePointCount(0, w.text().length())).sum()
                : words.size();
    }

    boolean isWorthwhile(List<Token> words) {
        return of(words) >= (isInCharacters() ? LEAST_CHARACTERS : LEAST_WORDS);
    }

    /** A share in whole per cent, below 100: a fragment is never a whole match. */
    static int share(int part, int whole) {
        return whole == 0 ? 0 : Math.min(WHOLE - 1, part * WHOLE / whole);
    }

    MatchNote left(int amount) {
        return new MatchNote(
                isInCharacters() ? Subject.CHARACTERS_LEFT : Subject.WORDS_LEFT, amount);
    }

    MatchNote shared(int amount) {
        return new MatchNote(
                isInCharacters() ? Subject.CHARACTERS_SHARED : Subject.WORDS_SHARED, amount);
    }
}
