package dev.concord.memory.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.ResolutionStrategy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategiesTest {
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    /** Taste: often. Knopf: sure. Schalter: first. */
    private static final List<RenderingTally> TALLIES =
            List.of(
                    tally("Taste", 5, 7000, 2),
                    tally("Knopf", 2, 9900, 1),
                    tally("Schalter", 1, 5000, 0));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    MOST_FREQUENT,      Taste,    'Taste': used 5 of 8 times
                    HIGHEST_CONFIDENCE, Knopf,    'Knopf': confidence 99 %
                    FIRST_WINS,         Schalter, 'Schalter': used first (2026-03-01)
                    GLOSSARY_PREFERRED, Taste,    'Taste': No glossary entry; used 5 of 8 times
                    """,
            quoteCharacter = '"')
    void everyStrategyChoosesByItsOwnMeasure(
            ResolutionStrategy strategy, String rendering, String reason) {
        assertThat(Strategies.resolve(strategy, TALLIES, Optional.empty(), Optional.empty()))
                .isEqualTo(new Resolution.Chosen(rendering, strategy, reason));
    }

    @Test
    void glossaryPreferredTakesThePreferredTermEvenWhenNobodyUsedIt() {
        var verdict = new GlossaryVerdict(List.of("Druckknopf"), List.of("Knopf"), List.of());

        var resolution =
                Strategies.resolve(
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        TALLIES,
                        Optional.of(verdict),
                        Optional.empty());

        assertThat(resolution)
                .isEqualTo(
                        new Resolution.Chosen(
                                "Druckknopf",
                                ResolutionStrategy.GLOSSARY_PREFERRED,
                                "The glossary says 'Druckknopf'"));
    }

    @Test
    void manualReviewNeverChooses() {
        assertThat(
                        Strategies.resolve(
                                ResolutionStrategy.MANUAL_REVIEW,
                                TALLIES,
                                Optional.empty(),
                                Optional.empty()))
                .isInstanceOf(Resolution.NeedsReview.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MOST_FREQUENT",
        "HIGHEST_CONFIDENCE",
        "FIRST_WINS",
        "GLOSSARY_PREFERRED",
        "MANUAL_REVIEW"
    })
    void rulingOutranksEveryStrategy(ResolutionStrategy strategy) {
        var ruling =
                new Ruling(
                        "button",
                        "Knopf",
                        true,
                        "house style",
                        new Stamp(new ChangeId("r"), NINE, "Rita", ""),
                        Optional.empty());

        assertThat(Strategies.resolve(strategy, TALLIES, Optional.empty(), Optional.of(ruling)))
                .isEqualTo(new Resolution.Chosen("Knopf", strategy, "Locked by Rita: house style"));
    }

    @Test
    void tiesAreBrokenByConfidenceThenByWhoWasFirstThenByTheAlphabet() {
        assertThat(chosen(tally("B", 2, 8000, 0), tally("A", 2, 9000, 1))).isEqualTo("A");
        assertThat(chosen(tally("B", 2, 9000, 0), tally("A", 2, 9000, 1))).isEqualTo("B");
        assertThat(
                        chosen(
                                new RenderingTally("B", 2, 9000, NINE, "same"),
                                new RenderingTally("A", 2, 9000, NINE, "same")))
                .isEqualTo("A");
    }

    @Test
    void unknownRenderingsAreNeverChosen() {
        var resolution =
                Strategies.resolve(
                        ResolutionStrategy.MOST_FREQUENT,
                        List.of(tally("", 9, 9000, 0)),
                        Optional.empty(),
                        Optional.empty());

        assertThat(resolution).isInstanceOf(Resolution.NeedsReview.class);
    }

    private static String chosen(RenderingTally... tallies) {
        var resolution =
                Strategies.resolve(
                        ResolutionStrategy.MOST_FREQUENT,
                        List.of(tallies),
                        Optional.empty(),
                        Optional.empty());
        return resolution instanceof Resolution.Chosen chosen ? chosen.rendering() : "";
    }

    private static RenderingTally tally(String rendering, int count, int confidence, int minute) {
        return new RenderingTally(
                rendering, count, confidence, NINE.plusSeconds(60L * minute), rendering);
    }
}
