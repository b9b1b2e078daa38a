package dev.concord.ui.terms;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.completion.SourceTerm;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.ui.terms.TermItem.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out what the glossary and the history say of a segment's terms. Pure functions. */
final class TermItems {
    private static final int DIGITS = 9;
    private static final int MOST_USED = 4;

    private record Key(String term, Optional<String> concept, String rendering) {}

    private final LanguageTag target;
    private final Set<Key> seen = new LinkedHashSet<>();
    private final List<TermItem> items = new ArrayList<>();

    private TermItems(LanguageTag target) {
        this.target = target;
    }

    /** In the order of the source; each concept's renderings the best first. */
    static List<TermItem> of(List<SourceTerm> terms, LanguageTag target) {
        TermItems found = new TermItems(target);
        terms.forEach(found::add);
        return found.numbered();
    }

    private List<TermItem> numbered() {
        List<TermItem> numbered = new ArrayList<>();
        int digit = 0;
        for (TermItem item : items) {
            boolean hasDigit = !item.isForbidden() && digit < DIGITS;
            numbered.add(item.numbered(hasDigit ? ++digit : 0));
        }
        return List.copyOf(numbered);
    }

    private void add(SourceTerm term) {
        if (term.isDecided() || term.entries().isEmpty()) {
            term.agreedRenderings().forEach(rendering -> add(term, rendering, Standing.AGREED));
        }
        List<ConceptEntry> concepts =
                term.entries().stream().filter(e -> !e.terms(target).isEmpty()).toList();
        for (int i = 0; i < concepts.size(); i++) {
            ConceptEntry entry = concepts.get(i);
            Optional<String> concept =
                    concepts.size() == 1 ? Optional.empty() : Optional.of(name(entry, i + 1));
            entry.terms(target).stream()
                    .sorted(Comparator.comparing(Term::status))
                    .forEach(listed -> add(term, concept, entry, listed));
        }
        if (term.entries().isEmpty()) {
            term.used().stream()
                    .limit(MOST_USED)
                    .forEach(tally -> add(term, tally.rendering(), Standing.USED));
        }
    }

    /** What tells one concept from another: its definition, else a number. */
    private static String name(ConceptEntry entry, int number) {
        return entry.definition().isBlank() ? Integer.toString(number) : entry.definition();
    }

    private void add(SourceTerm term, Optional<String> concept, ConceptEntry entry, Term listed) {
        String detail =
                Stream.of(entry.definition(), listed.note(), entry.origin())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        add(
                new TermItem(
                        0,
                        term.term(),
                        concept,
                        listed.text(),
                        standing(listed.status()),
                        count(term, listed.text()),
                        detail));
    }

    private void add(SourceTerm term, String rendering, Standing standing) {
        add(
                new TermItem(
                        0,
                        term.term(),
                        Optional.empty(),
                        rendering,
                        standing,
                        count(term, rendering),
                        ""));
    }

    private void add(TermItem item) {
        boolean isDecided = seen.contains(new Key(item.term(), Optional.empty(), item.rendering()));
        boolean isNew = seen.add(new Key(item.term(), item.concept(), item.rendering()));
        if (!item.rendering().isBlank() && isNew && !isDecided) {
            items.add(item);
        }
    }

    private static int count(SourceTerm term, String rendering) {
        return term.used().stream()
                .filter(tally -> tally.rendering().equals(rendering))
                .mapToInt(RenderingTally::count)
                .sum();
    }

    private static Standing standing(TermStatus status) {
        return switch (status) {
            case PREFERRED -> Standing.PREFERRED;
            case ADMITTED -> Standing.ADMITTED;
            case DEPRECATED -> Standing.DEPRECATED;
            case SUPERSEDED -> Standing.SUPERSEDED;
        };
    }
}
