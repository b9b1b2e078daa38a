package dev.concord.memory.tm.match;

import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.match.UnitSource.RawHit;
import dev.concord.memory.tm.match.repair.Repair;
import dev.concord.memory.tm.match.repair.Repaired;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit on its way to a match. It is repaired late, for most never get that far; until then its
 * similarity is what it is at best. Used by one thread.
 */
final class Candidate {
    private final Rating rating;
    private final TranslationUnit unit;
    private final double likeness;
    private final RatedSource source;
    private final MatchKind kind;
    private final int priority;
    private int similarity;
    private @Nullable Repaired repaired;

    Candidate(RawHit hit, Rating rating, MatchSettings settings) {
        this.rating = rating;
        this.unit = hit.unit();
        this.likeness = hit.likeness();
        this.source = RatedSource.of(unit.source());
        this.kind = rating.kind(unit, source);
        this.priority = settings.of(unit.details().memory()).priority();
        this.similarity = rating.similarity(unit, source, likeness, false);
    }

    /**
     * Best first: by similarity, then kind, then the memory's priority, then finer likeness, then
     * the project's own before imported ones, then the newest. Ids make it definite.
     */
    static Comparator<Candidate> bestFirst() {
        return Comparator.<Candidate>comparingInt(c -> -c.similarity)
                .thenComparing(c -> c.kind)
                .thenComparingInt(c -> -c.priority)
                .thenComparingDouble(c -> -c.likeness)
                .thenComparing(c -> !c.unit.details().memory().isEmpty())
                .thenComparing(Candidate::changed, Comparator.reverseOrder())
                .thenComparing(c -> c.unit.id());
    }

    private Instant changed() {
        return unit.details().changed().orElse(Instant.MIN);
    }

    String id() {
        return unit.id();
    }

    int similarity() {
        return similarity;
    }

    /** Repairs it if need be; false when that has lowered its similarity. */
    boolean settle(Repair.ToQuery repair) {
        if (repaired != null) {
            return true;
        }
        Repaired result =
                repair.adapt(
                        source.exact(),
                        unit.target(),
                        rating.source().hasSameSkeletonAs(source)
                                && !rating.source().hasSameCaseAs(source));
        repaired = result;
        int before = similarity;
        if (rating.dependsOnRepair(source)) {
            similarity = rating.similarity(unit, source, likeness, result.isUnsure());
        }
        return similarity == before;
    }

    /** What two matches share that tell a translator the same. */
    record Content(String skeleton, String proposal) {}

    Content content() {
        return new Content(source.folded(), settled().proposal());
    }

    Match match() {
        Repaired result = settled();
        List<MatchNote> notes = new ArrayList<>(Differences.between(rating.source(), source));
        if (result.notes().stream().anyMatch(note -> isAboutCodes(note.subject()))) {
            notes.removeIf(note -> note.subject() == MatchNote.Subject.CODES_DIFFER);
        }
        notes.addAll(result.notes());
        notes.addAll(rating.notes(unit, kind));
        return new Match(unit, similarity, kind, result.proposal(), notes);
    }

    private static boolean isAboutCodes(MatchNote.Subject subject) {
        return subject == MatchNote.Subject.CODES_ADAPTED
                || subject == MatchNote.Subject.CODES_MISSING
                || subject == MatchNote.Subject.CODES_LEFT_OUT;
    }

    private Repaired settled() {
        if (repaired == null) {
            throw new IllegalStateException("Not settled yet: " + unit.id());
        }
        return repaired;
    }
}
