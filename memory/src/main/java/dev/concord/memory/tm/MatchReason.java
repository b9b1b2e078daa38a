package dev.concord.memory.tm;

import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Levenshtein;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.List;
import java.util.function.Predicate;

/** Says in words what is different between two source texts. */
final class MatchReason {
    private MatchReason() {}

    static List<MatchNote> of(ComparedText query, ComparedText found) {
        if (query.equals(found)) {
            return List.of(MatchNote.of(Subject.IDENTICAL));
        }
        if (query.hasSameWordingAs(found)) {
            return List.of(MatchNote.of(onlyForm(query, found)));
        }
        MatchNote wording = wording(query, found);
        return query.hasSameCodesAs(found)
                ? List.of(wording)
                : List.of(wording, MatchNote.of(Subject.CODES_DIFFER));
    }

    private static Subject onlyForm(ComparedText query, ComparedText found) {
        if (!query.hasSameCodesAs(found)) {
            return Subject.ONLY_CODES_DIFFER;
        }
        if (!query.hasSameCaseAs(found)) {
            return Subject.ONLY_CASE_DIFFERS;
        }
        // What is left are the places of the same inline codes.
        return query.hasSameSpacesAs(found)
                ? Subject.ONLY_CODES_DIFFER
                : Subject.ONLY_SPACES_DIFFER;
    }

    private static MatchNote wording(ComparedText query, ComparedText found) {
        List<String> asked = TextTokens.of(query.folded());
        List<String> known = TextTokens.of(found.folded());
        List<String> askedWords = only(asked, TextTokens::isWord);
        List<String> knownWords = only(known, TextTokens::isWord);
        int different = Levenshtein.distance(askedWords, knownWords);
        if (different == 0) {
            return MatchNote.of(Subject.ONLY_PUNCTUATION_DIFFERS);
        }
        if (withoutNumbers(asked).equals(withoutNumbers(known))) {
            return MatchNote.of(Subject.ONLY_NUMBERS_DIFFER);
        }
        boolean isCountedInCharacters =
                askedWords.stream().anyMatch(w -> TextTokens.isTokenByItself(w.codePointAt(0)));
        return new MatchNote(
                isCountedInCharacters ? Subject.CHARACTERS_DIFFER : Subject.WORDS_DIFFER,
                different);
    }

    /** Numbers give way to a sign that stands for any. */
    private static List<String> withoutNumbers(List<String> tokens) {
        return tokens.stream().map(token -> TextTokens.isNumber(token) ? "0" : token).toList();
    }

    private static List<String> only(List<String> tokens, Predicate<String> kept) {
        return tokens.stream().filter(kept).toList();
    }
}
