package dev.concord.memory.tm.match;

import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.match.RatedSource.Codes;
import dev.concord.memory.tm.similarity.Levenshtein;
import dev.concord.memory.tm.similarity.Placeable;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says in words what is different between two source texts. */
final class Differences {
    private Differences() {}

    /** The weightiest first; nothing is said of what penalties or repairs say. */
    static List<MatchNote> between(RatedSource query, RatedSource unit) {
        if (query.isIdenticalTo(unit)) {
            return List.of(MatchNote.of(Subject.IDENTICAL));
        }
        boolean hasSameCodes = query.codesComparedWith(unit) == Codes.SAME;
        List<MatchNote> notes = new ArrayList<>();
        if (!query.hasSameSkeletonAs(unit)) {
            notes.add(wording(query, unit));
        } else {
            form(query, unit, notes);
        }
        if (!hasSameCodes || notes.isEmpty()) {
            // Without any other difference the same codes stand in other places.
            boolean isAll = notes.isEmpty();
            notes.add(MatchNote.of(isAll ? Subject.ONLY_CODES_DIFFER : Subject.CODES_DIFFER));
        }
        return notes;
    }

    private static void form(RatedSource query, RatedSource unit, List<MatchNote> notes) {
        if (!query.hasSamePlaceablesAs(unit)) {
            notes.add(MatchNote.of(placeables(query, unit)));
        }
        if (!query.hasSameCaseAs(unit)) {
            notes.add(MatchNote.of(Subject.ONLY_CASE_DIFFERS));
        }
        if (!query.hasSameSpacesAs(unit)) {
            notes.add(MatchNote.of(Subject.ONLY_SPACES_DIFFER));
        }
        if (notes.size() > 1) {
            // "Only" holds for one of them; the weightiest is said.
            notes.subList(1, notes.size()).clear();
        }
    }

    private static Subject placeables(RatedSource query, RatedSource unit) {
        Set<Boolean> addresses = new HashSet<>();
        List<Placeable> asked = query.placeables();
        List<Placeable> known = unit.placeables();
        for (int i = 0; i < Math.min(asked.size(), known.size()); i++) {
            if (!asked.get(i).text().equals(known.get(i).text())) {
                addresses.add(isAddress(asked.get(i)));
            }
        }
        if (addresses.size() > 1) {
            return Subject.ONLY_NUMBERS_AND_ADDRESSES_DIFFER;
        }
        return addresses.contains(true)
                ? Subject.ONLY_ADDRESSES_DIFFER
                : Subject.ONLY_NUMBERS_DIFFER;
    }

    private static boolean isAddress(Placeable placeable) {
        return switch (placeable.kind()) {
            case URL, EMAIL -> true;
            case NUMBER, VERSION, DATE, TIME -> false;
        };
    }

    private static MatchNote wording(RatedSource query, RatedSource unit) {
        List<String> asked = query.words();
        List<String> known = unit.words();
        int different = distance(asked, known);
        if (different > 0) {
            return new MatchNote(unitOfCount(asked, known), different);
        }
        return MatchNote.of(
                query.placeables().size() == unit.placeables().size()
                        ? Subject.ONLY_PUNCTUATION_DIFFERS
                        : Subject.ONLY_NUMBERS_DIFFER);
    }

    /** What is the same at both ends does not change the distance. */
    private static int distance(List<String> asked, List<String> known) {
        int shorter = Math.min(asked.size(), known.size());
        int first = 0;
        while (first < shorter && asked.get(first).equals(known.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && asked.get(asked.size() - last - 1).equals(known.get(known.size() - last - 1))) {
            last++;
        }
        return Levenshtein.distance(
                asked.subList(first, asked.size() - last),
                known.subList(first, known.size() - last));
    }

    private static Subject unitOfCount(List<String> asked, List<String> known) {
        List<String> words = asked.isEmpty() ? known : asked;
        return words.stream().anyMatch(word -> TextTokens.isTokenByItself(word.codePointAt(0)))
                ? Subject.CHARACTERS_DIFFER
                : Subject.WORDS_DIFFER;
    }
}
