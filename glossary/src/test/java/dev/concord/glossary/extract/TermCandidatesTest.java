package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermCandidatesTest {
    private static final List<String> BOILER_MANUAL =
            List.of(
                    "Open the relief valve.",
                    "The relief valves are closed before the boiler is started.",
                    "Check each relief valve before you use the boiler.",
                    "To use the boiler, open the drain valve of the boiler.",
                    "A valid relief valve exists for every boiler.",
                    "If the boiler exists, you must use the drain valve.",
                    "The pressure of the boiler is valid if the gauge is empty.",
                    "You must not use an empty boiler.",
                    "The boilers exist so that you can use them.",
                    "Read the gauge: the GPS of the boiler is valid.",
                    "Use the GPS to find the gauges.",
                    "The GPS can not use the empty drain valve.",
                    "This GPS exists.");

    @Test
    void bestFindsRecurrentNounsWhenTheyAreInflected() {
        TermCandidates candidates = english(BOILER_MANUAL);

        assertThat(candidate(candidates, "boiler")).isPresent();
        assertThat(candidate(candidates, "relief valve"))
                .hasValueSatisfying(valve -> {
                    assertThat(valve.frequency()).isEqualTo(4);
                    assertThat(valve.key())
                            .isEqualTo(
                                    new TermNormalizer(LanguageTag.of("en")).key("relief valves"));
                });
    }

    @Test
    void bestPutsNounsBeforeVerbsAndAdjectives() {
        List<String> terms =
                english(BOILER_MANUAL).best(100).stream().map(TermCandidate::term).toList();

        assertThat(terms).contains("boiler", "gauge");
        assertThat(terms).doesNotContain("valid", "exist", "empty", "you", "the", "must");
        assertThat(terms.indexOf("boiler")).isZero();
    }

    @Test
    void bestCitesSingularsAndAbbreviationsAsTheyAreWritten() {
        TermCandidates candidates =
                english(
                        List.of(
                                "Choose the GPS menus and the GPS children.",
                                "The menus of a child are its GPS menu.",
                                "Show the GPS menus to each child."));

        assertThat(candidates.best(100))
                .extracting(TermCandidate::term)
                .contains("GPS", "menu", "child")
                .doesNotContain("menus", "children", "gps");
    }

    @Test
    void bestTakesNothingFromCodeNorAcrossPunctuation() {
        TermCandidates candidates =
                english(
                        List.of(
                                "Set --valve, boiler pump 1.",
                                "Set '--valve' of the boiler, pump 2.",
                                "Set valve_size of the boiler; pump 3."));

        assertThat(candidates.best(100))
                .extracting(TermCandidate::term)
                .contains("boiler", "pump")
                .doesNotContain("valve", "boiler pump");
    }

    @Test
    void bestTakesNoMeasuresAndNoClausesForTerms() {
        TermCandidates candidates =
                english(
                        List.of(
                                "The number of valves must be known.",
                                "Change the number of valves of a boiler.",
                                "Show the number of valves if the boiler contains a valve.",
                                "The boiler contains a pump.",
                                "A boiler contains pumps and valves.",
                                "This boiler contains pumps."));

        assertThat(candidates.best(100))
                .extracting(TermCandidate::term)
                .contains("valve", "boiler", "pump")
                .doesNotContain("number of valve", "boiler contains pump", "contains");
    }

    @Test
    void bestCountsRepeatedSourcesForLess() {
        TermCandidates candidates = new TermCandidates(LanguageTag.of("en"));
        for (int i = 0; i < 40; i++) {
            candidates.add("Close the hatch.");
            candidates.add("Close the ladder " + "very ".repeat(i) + "slowly.");
        }

        assertThat(candidate(candidates, "hatch")).isEmpty();
        assertThat(candidate(candidates, "ladder")).isPresent();
    }

    @Test
    void bestFindsTheSameWhenSourcesComeInAnotherOrder() {
        assertThat(english(BOILER_MANUAL.reversed()).best(100))
                .extracting(TermCandidate::key)
                .containsExactlyInAnyOrderElementsOf(
                        english(BOILER_MANUAL).best(100).stream().map(TermCandidate::key).toList());
    }

    @Test
    void bestKeepsToItsLimit() {
        assertThat(english(BOILER_MANUAL).best(2)).hasSize(2);
        assertThat(new TermCandidates(LanguageTag.of("en")).best(2)).isEmpty();
    }

    private static TermCandidates english(List<String> sources) {
        TermCandidates candidates = new TermCandidates(LanguageTag.of("en"));
        sources.forEach(candidates::add);
        return candidates;
    }

    private static Optional<TermCandidate> candidate(TermCandidates candidates, String term) {
        return candidates.best(100).stream()
                .filter(candidate -> candidate.term().equals(term))
                .findFirst();
    }
}
