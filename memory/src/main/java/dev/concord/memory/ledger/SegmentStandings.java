package dev.concord.memory.ledger;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folds segment changes into what stands. Changes of one segment come in the order of a ledger;
 * what a change does not build upon is kept as an alternative, so that no text vanishes. One writer
 * at a time; readers may be on any thread and never wait.
 */
public final class SegmentStandings {
    /** What one change did to one segment. */
    public record Transition(
            SegmentKey segment, Optional<SegmentStanding> before, SegmentStanding after) {}

    /** A standing and, when it rests on a confirmation, that confirmation. */
    private record Entry(SegmentStanding standing, Optional<Change.SegmentConfirmed> confirmed) {}

    private final Map<SegmentKey, Entry> entries = new ConcurrentHashMap<>();

    /** Lost confirmations whose segment's standing has not been read yet (a snapshot's order). */
    private final Map<SegmentKey, List<Change.ConfirmationContested>> early = new HashMap<>();

    /** Takes a change in; empty when it changes no segment. */
    public Optional<Transition> apply(Change change) {
        return switch (change) {
            case Change.SegmentConfirmed confirmed -> confirm(confirmed);
            case Change.SegmentReopened reopened -> reopen(reopened);
            case Change.ConfirmationContested contested -> contest(contested);
            case Change.DecisionTaken _,
                    Change.DecisionWithdrawn _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ ->
                    Optional.empty();
        };
    }

    /** What stands for a segment; empty when nobody has touched it. */
    public Optional<SegmentStanding> of(SegmentKey segment) {
        return Optional.ofNullable(entries.get(segment)).map(Entry::standing);
    }

    /** All standings, in no order. */
    public Collection<SegmentStanding> all() {
        return Collections.unmodifiableCollection(
                entries.values().stream().map(Entry::standing).toList());
    }

    /** The confirmation that a segment's standing rests on; empty when it is open. */
    public Optional<Change.SegmentConfirmed> confirmation(SegmentKey segment) {
        return Optional.ofNullable(entries.get(segment)).flatMap(Entry::confirmed);
    }

    /** The confirmations that stand, in no order. */
    public List<Change.SegmentConfirmed> confirmations() {
        return entries.values().stream().map(Entry::confirmed).flatMap(Optional::stream).toList();
    }

    private Optional<Transition> confirm(Change.SegmentConfirmed change) {
        var standing =
                new SegmentStanding(
                        change.segment(),
                        change.target(),
                        change.state(),
                        change.stamp(),
                        change.origin(),
                        change.usages(),
                        alternativesAfter(change, change.segment(), change.target()),
                        change.match());
        return put(standing, Optional.of(change));
    }

    private Optional<Transition> reopen(Change.SegmentReopened change) {
        var standing =
                new SegmentStanding(
                        change.segment(),
                        change.target(),
                        SegmentState.INITIAL,
                        change.stamp(),
                        Origin.PERSON,
                        List.of(),
                        alternativesAfter(change, change.segment(), change.target()),
                        Optional.empty());
        return put(standing, Optional.empty());
    }

    private Optional<Transition> contest(Change.ConfirmationContested change) {
        SegmentKey segment = change.lost().segment();
        Entry entry = entries.get(segment);
        if (entry == null) {
            early.computeIfAbsent(segment, _ -> new ArrayList<>()).add(change);
            return Optional.empty();
        }
        SegmentStanding now = entry.standing;
        var alternatives =
                withAlternative(now.alternatives(), change.lost(), now.target(), now.head().id());
        var standing =
                new SegmentStanding(
                        segment,
                        now.target(),
                        now.state(),
                        now.head(),
                        now.origin(),
                        now.usages(),
                        alternatives,
                        now.match());
        return put(standing, entry.confirmed);
    }

    private Optional<Transition> put(
            SegmentStanding standing, Optional<Change.SegmentConfirmed> confirmed) {
        Entry before = entries.put(standing.segment(), new Entry(standing, confirmed));
        return Optional.of(
                new Transition(
                        standing.segment(),
                        Optional.ofNullable(before).map(Entry::standing),
                        standing));
    }

    private List<Change.SegmentConfirmed> alternativesAfter(
            Change change, SegmentKey segment, String target) {
        Entry before = entries.get(segment);
        if (before == null) {
            return afterEarly(change, segment, target);
        }
        SegmentStanding standing = before.standing;
        boolean seen = change.base().equals(Optional.of(standing.head().id()));
        if (seen || change.id().equals(standing.head().id())) {
            return seen ? List.of() : standing.alternatives();
        }
        List<Change.SegmentConfirmed> alternatives = standing.alternatives();
        if (before.confirmed.isPresent()) {
            alternatives =
                    withAlternative(alternatives, before.confirmed.get(), target, change.id());
        }
        return alternatives;
    }

    /**
     * In a snapshot a lost confirmation may precede what it lost to, or what has settled it since.
     */
    private List<Change.SegmentConfirmed> afterEarly(
            Change change, SegmentKey segment, String target) {
        List<Change.SegmentConfirmed> alternatives = List.of();
        List<Change.ConfirmationContested> waiting = early.remove(segment);
        for (var contested : waiting == null ? List.<Change.ConfirmationContested>of() : waiting) {
            if (contested.stamp().compareTo(change.stamp()) > 0) {
                alternatives = withAlternative(alternatives, contested.lost(), target, change.id());
            }
        }
        return alternatives;
    }

    private static List<Change.SegmentConfirmed> withAlternative(
            List<Change.SegmentConfirmed> alternatives,
            Change.SegmentConfirmed lost,
            String target,
            ChangeId standing) {
        boolean nothingToChoose = lost.target().equals(target) || lost.id().equals(standing);
        boolean known = alternatives.stream().anyMatch(other -> other.id().equals(lost.id()));
        if (nothingToChoose || known) {
            return alternatives;
        }
        var all = new ArrayList<>(alternatives);
        all.removeIf(older -> lost.base().equals(Optional.of(older.id())));
        all.add(lost);
        return all;
    }
}
