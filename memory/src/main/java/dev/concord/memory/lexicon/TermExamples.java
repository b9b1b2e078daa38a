package dev.concord.memory.lexicon;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.TermHit;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Finds the segments in which one term stands, with term and rendering marked. */
final class TermExamples {
    /** More than these of one rendering help nobody to judge it. */
    private static final int PER_RENDERING = 12;

    /** Longer sources are shown only where there are too few of these. */
    private static final int SHORT = 200;

    private final SessionManager sessions;
    private final DocumentCatalog documents;
    private final RenderingFinder finder;
    private final UnaryOperator<String> renderingKey;
    private final TermBase alone;
    private final Map<String, String> citations = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<SegmentKey> seen = new HashSet<>();
    private final List<LexiconExample> examples = new ArrayList<>();

    TermExamples(
            SessionManager sessions,
            DocumentCatalog documents,
            RenderingFinder finder,
            UnaryOperator<String> renderingKey,
            LexiconTerm term) {
        this.sessions = sessions;
        this.documents = documents;
        this.finder = finder;
        this.renderingKey = renderingKey;
        this.alone = sessions.terms().only(term.term());
        term.renderings()
                .forEach(each -> citations.put(renderingKey.apply(each.text()), each.text()));
    }

    /** Confirmed ones first, by segment, then open ones in the order of the documents. */
    List<LexiconExample> of(List<PlacedUsage> recorded, List<LearntUsage> learnt)
            throws StoreException {
        List<LearntUsage> all = new ArrayList<>();
        recorded.forEach(each ->
                all.add(new LearntUsage(each.segment(), each.usage().rendering(), List.of())));
        all.addAll(learnt);
        add(all, source -> source.length() <= SHORT);
        add(all, source -> source.length() > SHORT);
        examples.sort(Comparator.comparing(LexiconExample::segment));
        addOpen();
        return List.copyOf(examples);
    }

    private void add(List<LearntUsage> usages, Predicate<String> isWanted) {
        for (LearntUsage each : usages) {
            Optional<Change.SegmentConfirmed> confirmed = sessions.confirmation(each.segment());
            String rendering = renderingKey.apply(each.rendering());
            if (confirmed.filter(it -> isWanted.test(it.source())).isPresent()
                    && !seen.contains(each.segment())
                    && taken.merge(rendering, 1, Integer::sum) <= PER_RENDERING) {
                seen.add(each.segment());
                examples.add(example(confirmed.get(), each, rendering));
            }
        }
    }

    private LexiconExample example(
            Change.SegmentConfirmed confirmed, LearntUsage usage, String rendering) {
        return new LexiconExample(
                usage.segment(),
                citations.getOrDefault(rendering, usage.rendering()),
                confirmed.source(),
                inSource(confirmed.source()),
                confirmed.target(),
                usage.inTarget().isEmpty()
                        ? inTarget(confirmed.target(), usage.rendering())
                        : usage.inTarget(),
                true);
    }

    private List<Place> inSource(String source) {
        return alone.recognize(source).stream().map(TermExamples::place).toList();
    }

    private static Place place(TermHit hit) {
        return new Place(hit.start(), hit.end());
    }

    private List<Place> inTarget(String target, String rendering) {
        return rendering.isEmpty()
                ? List.of()
                : finder.findAll(target, Set.of(rendering)).stream()
                        .map(found -> new Place(found.start(), found.end()))
                        .toList();
    }

    private void addOpen() throws StoreException {
        int open = 0;
        for (Document document : documents.documents()) {
            for (Segment segment : documents.segments(document.name())) {
                boolean isOpen =
                        sessions.standing(segment.key())
                                .filter(standing -> standing.state().isConfirmed())
                                .isEmpty();
                List<Place> places = isOpen ? inSource(segment.source()) : List.of();
                if (!places.isEmpty()) {
                    examples.add(openExample(segment, places));
                    if (++open == PER_RENDERING) {
                        return;
                    }
                }
            }
        }
    }

    private static LexiconExample openExample(Segment segment, List<Place> inSource) {
        return new LexiconExample(
                segment.key(), "", segment.source(), inSource, "", List.of(), false);
    }
}
