package dev.concord.ui.review;

import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.control.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers a conflict's card: renderings in use and listed ones, with evidence. Off the UI thread.
 */
final class CardReader {
    /** More sentences than these help nobody to decide; the count says how many there are. */
    private static final int EVIDENCE_SHOWN = 20;

    private static final int NUMBERED = 9;

    private final OpenProject project;
    private final TermConflict conflict;
    private final SentenceMarks marks;
    private final Optional<GlossaryVerdict> verdict;
    private final Optional<Ruling> ruling;

    CardReader(OpenProject project, TermConflict conflict) {
        this.project = project;
        this.conflict = conflict;
        this.marks = new SentenceMarks(project);
        this.verdict = project.sessions().terms().verdict(conflict.term());
        this.ruling = project.sessions().consistency().ruling(conflict.scope(), conflict.term());
    }

    ConflictCard read() throws StoreException {
        List<Candidate> candidates = new ArrayList<>();
        int number = 0;
        for (RenderingTally tally : conflict.renderings()) {
            boolean numbered = tally.isRendered() && number < NUMBERED;
            candidates.add(inUse(tally, numbered ? ++number : 0));
        }
        for (String listed : unusedRenderings()) {
            candidates.add(listed(listed, number < NUMBERED ? ++number : 0));
        }
        return new ConflictCard(
                conflict,
                project.settings().languages(),
                candidates,
                ruling,
                project.sessions()
                        .consistency()
                        .declarations()
                        .acceptedInContexts(conflict.scope(), conflict.term()));
    }

    private Candidate inUse(RenderingTally tally, int number) throws StoreException {
        List<Evidence> evidence = new ArrayList<>();
        List<PlacedUsage> places = project.sessions().consistency().places(conflict, tally);
        for (PlacedUsage place : places.subList(0, Math.min(places.size(), EVIDENCE_SHOWN))) {
            evidence.add(evidence(place));
        }
        return new Candidate(
                number,
                tally.rendering(),
                tally.count(),
                tally.confidence(),
                Optional.of(tally.since()),
                listing(tally.rendering()),
                isProposed(tally.rendering()),
                evidence);
    }

    private Candidate listed(String rendering, int number) {
        return new Candidate(
                number,
                rendering,
                0,
                0,
                Optional.empty(),
                listing(rendering),
                isProposed(rendering),
                List.of());
    }

    /** What the glossary or a decision asks for and nobody has used yet. */
    private List<String> unusedRenderings() {
        Stream<String> ruled = ruling.map(Ruling::rendering).stream();
        Stream<String> allowed =
                verdict.map(GlossaryVerdict::allowed).stream().flatMap(List::stream);
        List<String> unused = new ArrayList<>();
        Stream.concat(ruled, allowed)
                .filter(one ->
                        conflict.renderings().stream()
                                .noneMatch(tally -> marks.same(tally.rendering(), one)))
                .filter(one -> unused.stream().noneMatch(known -> marks.same(known, one)))
                .forEach(unused::add);
        return unused;
    }

    private Evidence evidence(PlacedUsage place) throws StoreException {
        SegmentKey segment = place.segment();
        String source = marks.source(segment);
        String target =
                project.sessions().standing(segment).map(SegmentStanding::target).orElse("");
        return new Evidence(
                segment,
                source,
                marks.inSource(source, conflict.term()),
                target,
                marks.inTarget(target, place.usage().rendering(), Highlight.Kind.TERM));
    }

    private Candidate.Listing listing(String rendering) {
        if (verdict.isEmpty() || rendering.isEmpty()) {
            return Candidate.Listing.UNLISTED;
        }
        if (isAmong(verdict.get().preferred(), rendering)) {
            return Candidate.Listing.PREFERRED;
        }
        if (isAmong(verdict.get().admitted(), rendering)) {
            return Candidate.Listing.ADMITTED;
        }
        return isAmong(verdict.get().forbidden(), rendering)
                ? Candidate.Listing.FORBIDDEN
                : Candidate.Listing.UNLISTED;
    }

    private boolean isProposed(String rendering) {
        return !rendering.isEmpty()
                && conflict.resolution() instanceof Resolution.Chosen chosen
                && marks.same(chosen.rendering(), rendering);
    }

    private boolean isAmong(List<String> renderings, String rendering) {
        return renderings.stream().anyMatch(one -> marks.same(one, rendering));
    }
}
