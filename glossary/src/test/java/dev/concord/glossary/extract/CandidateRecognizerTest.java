package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateRecognizerTest {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final CandidateRecognizer recognizer =
            new CandidateRecognizer(
                    ENGLISH,
                    List.of(
                            new TermCandidate("valve", "valve", 9, 0.8),
                            new TermCandidate("relief valve", "relief valve", 5, 0.9)));

    @Test
    void occurrencesFlagsNestedOnesWhenALongerTermStandsThere() {
        assertThat(recognizer.occurrences("Close the relief valves, then each valve."))
                .containsExactly(
                        new TermOccurrence("relief valve", 10, 23, false),
                        new TermOccurrence("valve", 17, 23, true),
                        new TermOccurrence("valve", 35, 40, false));
    }

    @Test
    void occurrencesLeavesCodeAloneWhenItLooksLikeATerm() {
        assertThat(recognizer.occurrences("Set --valve, valve_count, 'valve', %valve and a/valve."))
                .isEmpty();
    }

    @Test
    void occurrencesEndsTermsAtPunctuation() {
        assertThat(recognizer.occurrences("After relief, valve repair"))
                .containsExactly(new TermOccurrence("valve", 14, 19, false));
    }
}
