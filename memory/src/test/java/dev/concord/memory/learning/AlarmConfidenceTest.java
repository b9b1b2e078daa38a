package dev.concord.memory.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import org.junit.jupiter.api.Test;

final class AlarmConfidenceTest {
    private static final String SHORT = "Die Pumpe läuft.";
    private static final double LIKELY = 0.9;

    @Test
    void weighLowersConfidenceWhenItIsHardlyATerm() {
        RenderingVerdict verdict = verdict(Kind.OTHER, 19, 20);

        assertThat(confidence(verdict, LIKELY, SHORT)).isGreaterThan(9_000);
        assertThat(confidence(verdict, 0.2, SHORT)).isLessThan(8_000);
    }

    @Test
    void weighLowersConfidenceWhenNoRenderingPrevails() {
        assertThat(confidence(verdict(Kind.OTHER, 8, 20), LIKELY, SHORT))
                .isLessThan(confidence(verdict(Kind.OTHER, 16, 20), LIKELY, SHORT) - 200);
    }

    @Test
    void weighLowersConfidenceOfANewRenderingWhenTheTextIsLong() {
        RenderingVerdict verdict = verdict(Kind.NEW, 19, 20);

        assertThat(confidence(verdict, LIKELY, SHORT.repeat(30)))
                .isLessThan(confidence(verdict, LIKELY, SHORT) - 500);
        RenderingVerdict known = verdict(Kind.OTHER, 19, 20);
        assertThat(confidence(known, LIKELY, SHORT.repeat(30)))
                .isEqualTo(confidence(known, LIKELY, SHORT));
    }

    @Test
    void weighLeavesWhatDoesNotDeviateAsItIs() {
        RenderingVerdict usual = verdict(Kind.USUAL, 19, 20);

        assertThat(AlarmConfidence.weigh(usual, 0, SHORT)).isEqualTo(usual);
    }

    @Test
    void weighStaysWithinBoundsWhenAnyNumberIsExtreme() {
        for (Kind kind : new Kind[] {Kind.OTHER, Kind.NEW, Kind.ABSENT}) {
            for (double termhood : new double[] {0, 1}) {
                assertThat(confidence(verdict(kind, 0, 0), termhood, "")).isBetween(0, 10_000);
                assertThat(confidence(verdict(kind, 9_000, 9_000), termhood, SHORT))
                        .isBetween(0, 10_000);
            }
        }
    }

    private static int confidence(RenderingVerdict verdict, double termhood, String target) {
        return AlarmConfidence.weigh(verdict, termhood, target).confidence();
    }

    private static RenderingVerdict verdict(Kind kind, int expected, int earlier) {
        return new RenderingVerdict(
                "pump", kind, "Verdichter", 0, 10, "Pumpe", expected, earlier, 8_000);
    }
}
