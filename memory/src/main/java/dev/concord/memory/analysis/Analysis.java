package dev.concord.memory.analysis;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.WordCounter;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.Pretranslation;
import dev.concord.memory.pretranslation.PretranslationOptions;
import dev.concord.memory.pretranslation.PretranslationPlan;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to translate in a project, by band.
 *
 * @param project its name
 * @param total of all documents
 */
public record Analysis(
        String project,
        LanguagePair languages,
        Instant at,
        List<DocumentAnalysis> documents,
        Bands total) {
    public Analysis {
        documents = List.copyOf(documents);
    }

    /** One document's amounts. */
    public record DocumentAnalysis(String document, Bands bands) {}

    /**
     * Analyses documents by the memory as it is. Call it off the JavaFX thread.
     *
     * @param documents names of the documents; none means all
     * @return nothing when it was stopped
     */
    public static Optional<Analysis> of(
            OpenProject project, Set<String> documents, Instant at, BulkProgress progress)
            throws StoreException {
        var options = PretranslationOptions.from(MatchBand.LOWEST_SIMILARITY).in(documents);
        return new Pretranslation(project)
                .plan(options, progress)
                .map(plan -> of(project, plan, at));
    }

    private static Analysis of(OpenProject project, PretranslationPlan plan, Instant at) {
        var counter = WordCounter.of(project.settings().languages().source());
        Map<String, Counting> countings = new LinkedHashMap<>();
        for (PlannedSegment planned : plan.segments()) {
            countings
                    .computeIfAbsent(planned.key().document(), _ -> new Counting())
                    .add(planned, amount(planned.segment(), counter));
        }
        List<DocumentAnalysis> documents = new ArrayList<>();
        countings.forEach(
                (name, counting) -> documents.add(new DocumentAnalysis(name, counting.bands())));
        Bands total =
                documents.stream().map(DocumentAnalysis::bands).reduce(Bands.NOTHING, Bands::plus);
        return new Analysis(
                project.settings().name(), project.settings().languages(), at, documents, total);
    }

    private static Amount amount(Segment segment, WordCounter counter) {
        String plain = InlineCodes.plain(segment.source());
        return new Amount(
                1, counter.count(segment.source()), plain.codePointCount(0, plain.length()));
    }

    /** Adds a document's segments up. */
    private static final class Counting {
        private final Map<MatchBand, Amount> open = new EnumMap<>(MatchBand.class);
        private Amount confirmed = Amount.NONE;
        private Amount written = Amount.NONE;

        void add(PlannedSegment planned, Amount amount) {
            switch (planned.verdict()) {
                case CONFIRMED -> confirmed = confirmed.plus(amount);
                case HAS_DRAFT, HAS_TARGET -> written = written.plus(amount);
                case FILL, CONFIRM, FILLED, EXEMPT, BELOW_MINIMUM, NO_MATCH ->
                        open.merge(planned.band(), amount, Amount::plus);
            }
        }

        Bands bands() {
            return new Bands(confirmed, written, open);
        }
    }
}
