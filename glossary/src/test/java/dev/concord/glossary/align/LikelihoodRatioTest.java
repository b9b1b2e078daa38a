package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikelihoodRatioTest {

    /** The first bigram of Dunning's table 1: "the swiss", 110, 2442, 111, 29114 in four cells. */
    @Test
    void ofGivesDunningsValueForHisFirstExample() {
        double both = 110;
        double first = 110 + 2442;
        double second = 110 + 111;
        double all = 110 + 2442 + 111 + 29_114;

        assertThat(LikelihoodRatio.of(both, first, second, all)).isCloseTo(270.72, within(2.0));
    }

    @Test
    void ofIsZeroWhenThingsAreIndependent() {
        assertThat(LikelihoodRatio.of(10, 100, 100, 1000)).isCloseTo(0, within(1e-9));
    }

    @Test
    void ofIsNegativeWhenThingsAvoidEachOther() {
        assertThat(LikelihoodRatio.of(0, 50, 50, 100)).isNegative();
    }

    @Test
    void ofGrowsWithTheEvidence() {
        assertThat(LikelihoodRatio.of(20, 20, 20, 1000))
                .isGreaterThan(LikelihoodRatio.of(2, 2, 2, 1000));
    }

    @Test
    void ofTakesEmptyTables() {
        assertThat(LikelihoodRatio.of(0, 0, 0, 0)).isZero();
    }
}
