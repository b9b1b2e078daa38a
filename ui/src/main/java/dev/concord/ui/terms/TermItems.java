package dev.concord.ui.terms;

import dev.concord.glossary.match.TermHit;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Segment;
import dev.concord.memory.project.OpenProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up what the glossary and the history offer for a segment. Off the UI thread. */
final class TermItems {
    private record Key(String term, String rendering) {}

    private final OpenProject project;
    private final Segment segment;
    private final List<TermItem> items = new ArrayList<>();
    private final Set<Key> seen = new LinkedHashSet<>();
    private int insertable;

    private TermItems(OpenProject project, Segment segment) {
        this.project = project;
        this.segment = segment;
    }

    /** In the order of the source; each term's renderings the best first. */
    static List<TermItem> of(OpenProject project, Segment segment) {
        TermItems found = new TermItems(project, segment);
        project.sessions().terms().recognize(segment.source()).stream()
                .sorted(Comparator.comparingInt(TermHit::start))
                .forEach(found::add);
        return List.copyOf(found.items);
    }

    private void add(TermHit hit) {
        LanguageTag language = project.settings().languages().target();
        for (ConceptEntry entry : hit.entries()) {
            entry.terms(language).stream()
                    .sorted(Comparator.comparing(Term::status))
                    .forEach(term -> add(hit, entry, term));
        }
        if (hit.entries().isEmpty()) {
            project.sessions()
                    .consistency()
                    .knownRenderings(segment.key(), hit.term())
                    .forEach(rendering -> add(hit.term(), rendering, Optional.empty(), ""));
        }
    }

    private void add(TermHit hit, ConceptEntry entry, Term term) {
        String detail =
                String.join(" · ", List.of(entry.definition(), term.note(), entry.origin()));
        add(hit.term(), term.text(), Optional.of(term), detail);
    }

    private void add(String term, String rendering, Optional<Term> listed, String detail) {
        if (rendering.isBlank() || !seen.add(new Key(term, rendering))) {
            return;
        }
        var status = listed.map(Term::status);
        boolean forbidden = status.filter(one -> one.isForbidden()).isPresent();
        int number = forbidden || insertable >= 9 ? 0 : ++insertable;
        String shown = detail.replaceAll("( · )+", " · ").replaceAll("^ · | · $", "");
        items.add(new TermItem(number, term, rendering, status, shown));
    }
}
