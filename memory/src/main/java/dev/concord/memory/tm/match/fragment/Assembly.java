package dev.concord.memory.tm.match.fragment;

import dev.concord.glossary.text.Token;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.match.fragment.TermSource.KnownTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One match made of parts: units whose whole source stands in the query, and terms, the longest
 * first. What they cover is replaced in the query, the rest stays as it is.
 */
final class Assembly {
    /** Longer parts would nearly be the query, and are found as matches. */
    private static final int MOST_WORDS = 24;

    /** Of what covers less than this share of the query, a translator has no use. */
    private static final int LEAST_SHARE = 33;

    private final FragmentSource units;
    private final WordMeasure measure;
    private final String query;
    private final List<Token> words;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A part that is known.
     *
     * @param start index of its first character in the query
     * @param end index after its last character
     */
    private record Part(int start, int end, String rendering) {
        int length() {
            return end - start;
        }

        boolean overlaps(Part other) {
            return start < other.end && other.start < end;
        }

        boolean covers(Token word) {
            return start <= word.start() && word.end() <= end;
        }
    }

    Assembly(FragmentSource units, WordMeasure measure, String query, List<Token> words) {
        this.units = units;
        this.measure = measure;
        this.query = query;
        this.words = words;
    }

    /** The match; nothing when too little is known. */
    Optional<Match> match(TermSource terms, BooleanSupplier goesOn) {
        for (int first = 0; first < words.size() && goesOn.getAsBoolean(); first++) {
            collectUnits(first);
        }
        for (KnownTerm term : terms.terms(query)) {
            parts.add(new Part(term.start(), term.end(), term.rendering()));
        }
        List<Part> chosen = chosen();
        int whole = measure.of(words);
        int covered = measure.of(words.stream().filter(word -> isCovered(word, chosen)).toList());
        int share = WordMeasure.share(covered, whole);
        return chosen.isEmpty() || share < LEAST_SHARE
                ? Optional.empty()
                : Optional.of(match(chosen, share, whole - covered));
    }

    private void collectUnits(int first) {
        int end = Math.min(words.size(), first + MOST_WORDS);
        for (int last = end; last > first; last--) {
            List<Token> part = words.subList(first, last);
            if (part.size() < words.size() && measure.isWorthwhile(part)) {
                int partEnd = part.getLast().end();
                collectUnit(part.getFirst().start(), partEnd);
                int closed = endOfPunctuation(partEnd);
                if (closed > partEnd) {
                    collectUnit(part.getFirst().start(), closed);
                }
            }
        }
    }

    private void collectUnit(int start, int end) {
        String text = query.substring(start, end);
        if (InlineCodes.tokens(text).isEmpty()) {
            units.withSource(text, 1).stream()
                    .map(unit -> InlineCodes.plain(unit.target()).strip())
                    .filter(target -> !target.isEmpty())
                    .forEach(target -> parts.add(new Part(start, end, target)));
        }
    }

    /** A sentence's full stop belongs to the unit that is that sentence. */
    private int endOfPunctuation(int start) {
        int end = start;
        while (end < query.length() && isPunctuation(query.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /** The longest first; of equally long ones that which was found first, units before terms. */
    private List<Part> chosen() {
        List<Part> chosen = new ArrayList<>();
        for (Part part :
                parts.stream().sorted(Comparator.comparingInt(Part::length).reversed()).toList()) {
            if (chosen.stream().noneMatch(part::overlaps)) {
                chosen.add(part);
            }
        }
        chosen.sort(Comparator.comparingInt(Part::start));
        return chosen;
    }

    private static boolean isCovered(Token word, List<Part> chosen) {
        return chosen.stream().anyMatch(part -> part.covers(word));
    }

    private Match match(List<Part> chosen, int share, int left) {
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (Part part : chosen) {
            text.append(query, place, part.start()).append(part.rendering());
            place = part.end();
        }
        String proposal = text.append(query, place, query.length()).toString();
        List<MatchNote> notes = new ArrayList<>();
        notes.add(new MatchNote(Subject.ASSEMBLED, chosen.size()));
        if (left > 0) {
            notes.add(measure.left(left));
        }
        var unit =
                new TranslationUnit(
                        "assembled", query, proposal, new Origin(Origin.Kind.MEMORY, ""));
        return new Match(unit, share, MatchKind.FRAGMENT, proposal, notes);
    }
}
