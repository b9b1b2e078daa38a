package dev.concord.app.bench.tm.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoresTest {
    /**
     * Worked out by hand: of "abcd" against "abce" 3/4 of the characters, 2/3 of the pairs and 1/2
     * of the triples agree, no four do; precision and recall are both 23/48.
     */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    abcd,     abcd,     100
                    a b  c d, abcd,     100
                    abcd,     wxyz,     0
                    abcd,     abce,     47.9167
                    a,        a,        100
                    ab,       abab,     47.1698
                    """)
    void chrFIsAsDefined(String proposed, String reference, double score) {
        assertThat(ChrF.of(proposed, reference)).isCloseTo(score, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    kitten, sitting, 57.1429
                    same,   same,    100
                    abc,    xyz,     0
                    """)
    void closenessIsTheShareThatNeedsNoEdit(String proposed, String reference, double closeness) {
        assertThat(Closeness.of(proposed, reference)).isCloseTo(closeness, within(0.001));
    }

    @Test
    void aQueryWithoutProposalCountsAsNothing() {
        var scores = Scores.of("some", List.of("abcd", ""), List.of("abcd", "abcd"));

        assertThat(scores.mean()).isEqualTo(new Usefulness("some", 1, 50, 50));
    }

    @Test
    void aLeadHasAnIntervalAroundItsMean() {
        List<String> references = List.of("abcd", "abcd", "abcd", "abcd");
        var better = Scores.of("better", List.of("abcd", "abcd", "abcd", "wxyz"), references);
        var worse = Scores.of("worse", List.of("abcd", "wxyz", "wxyz", "wxyz"), references);

        var lead = better.over(worse);

        assertThat(lead.chrF().mean()).isEqualTo(50);
        assertThat(lead.chrF().low()).isBetween(0.0, 49.0);
        assertThat(lead.chrF().high()).isBetween(51.0, 100.0);
        assertThat(worse.over(better).chrF().mean()).isEqualTo(-50);
    }
}
