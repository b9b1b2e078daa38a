package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TermCandidateTest {

    @Test
    void weighLowersConfidenceWhenItIsHardlyATerm() {
        assertThat(ofTermhood(0.3).weigh(8000)).isLessThan(5000);
        assertThat(ofTermhood(0.635).weigh(8000)).isBetween(7950, 8050);
        assertThat(ofTermhood(0.98).weigh(8000)).isGreaterThan(9000);
    }

    @Test
    void weighStaysWithinBoundsWhenAnyNumberIsExtreme() {
        assertThat(ofTermhood(0).weigh(0)).isZero();
        assertThat(ofTermhood(1).weigh(10_000)).isEqualTo(10_000);
        assertThat(ofTermhood(0).weigh(10_000)).isEqualTo(10_000);
        assertThat(ofTermhood(1).weigh(0)).isZero();
    }

    @Test
    void candidateRejectsATermhoodWhenItIsNoShare() {
        assertThatThrownBy(() -> ofTermhood(1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    private static TermCandidate ofTermhood(double termhood) {
        return new TermCandidate("gasket", "gasket", 7, termhood);
    }
}
