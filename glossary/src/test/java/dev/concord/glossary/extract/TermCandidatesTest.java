package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermCandidatesTest {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @Test
    void bestFindsRecurrentTermsWhenInflected() {
        TermCandidates candidates = new TermCandidates(ENGLISH);
        List.of(
                        "Open the relief valve.",
                        "The relief valves are closed.",
                        "Check each relief valve before use.",
                        "A broken relief valve must be replaced.")
                .forEach(candidates::add);

        assertThat(candidates.best(10))
                .extracting(TermCandidate::key, TermCandidate::frequency)
                .contains(org.assertj.core.groups.Tuple.tuple("relief valve", 4));
    }

    @Test
    void bestNeverOffersFunctionWords() {
        TermCandidates candidates = new TermCandidates(ENGLISH);
        for (int i = 0; i < 5; i++) {
            candidates.add("If you are in the house, you must not go. " + "x".repeat(i));
        }

        assertThat(candidates.best(10))
                .extracting(TermCandidate::term)
                .doesNotContain("you", "the");
    }
}
