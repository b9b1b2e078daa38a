package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.align.Confidence.Evidence;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void ofGrowsWithWhatWasLearntBefore() {
        assertThat(fresh(30, 0.9, 0)).isGreaterThan(fresh(5, 0.9, 0)).isGreaterThan(8000);
        assertThat(fresh(5, 0.9, 0)).isGreaterThan(fresh(2, 0.9, 0));
    }

    @Test
    void ofGrowsWithTheShareOfTheUsualRendering() {
        assertThat(fresh(20, 1, 0)).isGreaterThan(fresh(20, 0.5, 0));
    }

    @Test
    void ofFallsWhenAnotherSourceWordAccountsForTheDeviation() {
        assertThat(fresh(20, 0.9, 0)).isGreaterThan(fresh(20, 0.9, 0.8));
    }

    @Test
    void ofFallsWhenTwoRenderingsAreEquallyUsual() {
        assertThat(known(0.1, false)).isGreaterThan(8000);
        assertThat(known(0.9, false)).isLessThan(known(0.1, false)).isLessThan(8000);
    }

    @Test
    void ofFallsWhenANeighbourForcesTheRendering() {
        assertThat(known(0.3, true)).isLessThan(known(0.3, false));
    }

    @Test
    void ofStaysWithinItsRange() {
        assertThat(fresh(0, 0, 1)).isBetween(0, 10_000);
        assertThat(fresh(Integer.MAX_VALUE, 1, 0)).isBetween(0, 10_000);
    }

    private static int fresh(int earlier, double share, double explained) {
        return Confidence.of(new Evidence(earlier, share, Kind.NEW, 0, explained, false, false));
    }

    private static int known(double rivalry, boolean forced) {
        return Confidence.of(new Evidence(30, 0.8, Kind.OTHER, rivalry, 0, forced, false));
    }
}
