package dev.concord.ui.review;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.text.TermNormalizer;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.control.Highlight;
import java.util.List;
import java.util.Set;

/** Finds a term and its renderings in sentences, to mark them. Off the UI thread. */
final class SentenceMarks {
    private final OpenProject project;
    private final TermNormalizer terms;
    private final RenderingFinder finder;

    SentenceMarks(OpenProject project) {
        this.project = project;
        this.terms = new TermNormalizer(project.settings().languages().source());
        this.finder = new RenderingFinder(project.settings().languages().target());
    }

    boolean same(String one, String other) {
        return finder.sameRendering(one, other);
    }

    String source(SegmentKey segment) throws StoreException {
        return project.store().documents().segment(segment).map(Segment::source).orElse("");
    }

    List<Highlight> inSource(String source, String term) {
        String key = terms.key(term);
        return project.sessions().terms().recognize(source).stream()
                .filter(hit -> hit.key().equals(key) || terms.key(hit.term()).equals(key))
                .map(hit -> new Highlight(hit.start(), hit.end(), Highlight.Kind.TERM))
                .toList();
    }

    List<Highlight> inTarget(String target, String rendering, Highlight.Kind kind) {
        if (rendering.isBlank()) {
            return List.of();
        }
        return finder.findAll(target, Set.of(rendering)).stream()
                .map(place -> new Highlight(place.start(), place.end(), kind))
                .toList();
    }
}
