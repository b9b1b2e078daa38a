package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TermCandidateTest {
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
