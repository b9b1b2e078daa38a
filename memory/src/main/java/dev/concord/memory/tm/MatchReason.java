package dev.concord.memory.tm;

import java.util.List;
import java.util.function.Predicate;

/** Says in words what is different between two source texts. */
final class MatchReason {
    private MatchReason() {}

    static String of(ComparedText query, ComparedText found) {
        if (query.equals(found)) {
            return "identical";
        }
        return query.hasSameWordingAs(found)
                ? onlyForm(query, found)
                : wording(query, found) + (query.hasSameCodesAs(found) ? "" : ", inline codes too");
    }

    private static String onlyForm(ComparedText query, ComparedText found) {
        if (!query.hasSameCodesAs(found)) {
            return "only inline codes differ";
        }
        if (!query.hasSameCaseAs(found)) {
            return "only upper and lower case differ";
        }
        // What is left are the places of the same inline codes.
        return query.hasSameSpacesAs(found) ? "only inline codes differ" : "only spaces differ";
    }

    private static String wording(ComparedText query, ComparedText found) {
        List<String> asked = TextTokens.of(query.folded());
        List<String> known = TextTokens.of(found.folded());
        List<String> askedWords = only(asked, TextTokens::isWord);
        List<String> knownWords = only(known, TextTokens::isWord);
        int different = Levenshtein.distance(askedWords, knownWords);
        if (different == 0) {
            return "only punctuation differs";
        }
        if (withoutNumbers(asked).equals(withoutNumbers(known))) {
            return "only numbers differ";
        }
        boolean isCountedInCharacters =
                askedWords.stream()
                        .anyMatch(w -> TextTokens.isOfScriptWithoutSpaces(w.codePointAt(0)));
        String thing = isCountedInCharacters ? "character" : "word";
        return different == 1 ? "1 " + thing + " differs" : different + " " + thing + "s differ";
    }

    /** Numbers give way to a sign that stands for any. */
    private static List<String> withoutNumbers(List<String> tokens) {
        return tokens.stream().map(token -> TextTokens.isNumber(token) ? "0" : token).toList();
    }

    private static List<String> only(List<String> tokens, Predicate<String> kept) {
        return tokens.stream().filter(kept).toList();
    }
}
