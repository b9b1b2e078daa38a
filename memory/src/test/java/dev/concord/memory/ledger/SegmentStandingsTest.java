package dev.concord.memory.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentStandingsTest {
    private static final SegmentKey SEGMENT = new SegmentKey("a.md", "1");

    private final SegmentStandings standings = new SegmentStandings();
    private int minute;

    @Test
    void confirmationOnWhatStandsReplacesItWithoutAChoice() {
        standings.apply(confirmed("1", "", "eins"));
        standings.apply(confirmed("2", "1", "zwei"));

        assertThat(standing().target()).isEqualTo("zwei");
        assertThat(standing().isContested()).isFalse();
    }

    @Test
    void confirmationPastWhatStandsKeepsBothTexts() {
        standings.apply(confirmed("1", "", "eins"));
        standings.apply(confirmed("mine", "1", "meins"));
        standings.apply(confirmed("theirs", "1", "ihres"));

        assertThat(standing().target()).isEqualTo("ihres");
        assertThat(alternatives()).containsExactly("meins");
    }

    @Test
    void bothSidesOfARaceSeeTheSame() {
        var theirs = confirmed("theirs", "", "ihres");
        var mine = confirmed("mine", "", "meins");
        var contested = new Change.ConfirmationContested(stamp("c"), mine);
        var there = new SegmentStandings();
        there.apply(theirs);
        there.apply(contested);

        standings.apply(mine);
        standings.apply(theirs);
        standings.apply(contested);

        assertThat(there.of(SEGMENT)).isEqualTo(standings.of(SEGMENT)).isPresent();
        assertThat(alternatives()).containsExactly("meins");
    }

    @Test
    void sameTextTwiceIsNoRace() {
        standings.apply(confirmed("mine", "", "gleich"));
        standings.apply(confirmed("theirs", "", "gleich"));

        assertThat(standing().isContested()).isFalse();
    }

    @Test
    void furtherConfirmationSettlesTheChoice() {
        standings.apply(confirmed("mine", "", "meins"));
        standings.apply(confirmed("theirs", "", "ihres"));
        standings.apply(confirmed("settled", "theirs", "meins"));

        assertThat(standing().target()).isEqualTo("meins");
        assertThat(standing().isContested()).isFalse();
    }

    @Test
    void snapshotShowsAnOpenChoiceButNotASettledOne() {
        var mine = confirmed("mine", "", "meins");
        var theirs = confirmed("theirs", "", "ihres");
        var contested = new Change.ConfirmationContested(stamp("c"), mine);

        standings.apply(theirs);
        standings.apply(contested);
        assertThat(alternatives()).containsExactly("meins");

        var settled = confirmed("settled", "theirs", "unseres");
        var later = new SegmentStandings();
        later.apply(contested);
        later.apply(settled);
        assertThat(later.of(SEGMENT))
                .hasValueSatisfying(now -> assertThat(now.isContested()).isFalse());
    }

    @Test
    void newerLostTextReplacesTheOneItWasBuiltOn() {
        standings.apply(confirmed("theirs", "", "ihres"));
        var first = confirmed("mine-1", "", "meins");
        var second = confirmed("mine-2", "mine-1", "meins, besser");
        standings.apply(new Change.ConfirmationContested(stamp("c1"), first));
        standings.apply(new Change.ConfirmationContested(stamp("c2"), second));

        assertThat(alternatives()).containsExactly("meins, besser");
    }

    @Test
    void reopenedSegmentIsInitialWithItsText() {
        standings.apply(confirmed("1", "", "eins"));
        standings.apply(
                new Change.SegmentReopened(
                        stamp("2"), SEGMENT, Optional.of(new ChangeId("1")), "ein", List.of()));

        assertThat(standing().state()).isEqualTo(SegmentState.INITIAL);
        assertThat(standing().target()).isEqualTo("ein");
        assertThat(standings.confirmations()).isEmpty();
    }

    private SegmentStanding standing() {
        return standings.of(SEGMENT).orElseThrow();
    }

    private List<String> alternatives() {
        return standing().alternatives().stream().map(Change.SegmentConfirmed::target).toList();
    }

    private Change.SegmentConfirmed confirmed(String id, String base, String target) {
        return new Change.SegmentConfirmed(
                stamp(id),
                SEGMENT,
                base.isEmpty() ? Optional.empty() : Optional.of(new ChangeId(base)),
                "one",
                target,
                SegmentState.TRANSLATED,
                Origin.PERSON,
                List.of(),
                List.of());
    }

    private Stamp stamp(String id) {
        return new Stamp(
                new ChangeId(id),
                Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute++),
                "Ada",
                "");
    }
}
