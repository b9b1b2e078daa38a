package dev.concord.memory.tm.match.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.match.fragment.TermSource.KnownTerm;
import dev.concord.memory.tm.similarity.ComparedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentSearchTest {
    /** Units in a list, searched one by one. */
    private record Listed(List<TranslationUnit> all) implements FragmentSource {
        @Override
        public List<TranslationUnit> withSource(String text, int limit) {
            var wanted = ComparedText.of(text);
            return all.stream()
                    .filter(unit -> ComparedText.of(unit.source()).hasSameWordingAs(wanted))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<TranslationUnit> containing(String phrase, int limit) {
            String wanted = ComparedText.of(phrase).folded();
            return all.stream()
                    .filter(unit -> ComparedText.of(unit.source()).folded().contains(wanted))
                    .limit(limit)
                    .toList();
        }
    }

    private static Listed units(String... sourcesAndTargets) {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < sourcesAndTargets.length; i += 2) {
            units.add(
                    new TranslationUnit(
                            "u" + i,
                            sourcesAndTargets[i],
                            sourcesAndTargets[i + 1],
                            Origin.PERSON));
        }
        return new Listed(units);
    }

    private static TermSource term(String term, String rendering) {
        return source -> {
            int place = source.indexOf(term);
            return place < 0
                    ? List.of()
                    : List.of(new KnownTerm(place, place + term.length(), rendering));
        };
    }

    private static List<Match> search(
            String language, Listed units, TermSource terms, String source) {
        return new FragmentSearch(units, LanguageTag.of(language))
                .search(new MatchQuery(source, "", 70, 5), terms, () -> true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Press the button | Drücken Sie die Taste | device | Gerät | Press the button on the device | Drücken Sie die Taste on the Gerät | 66 | assembled from 2 parts, 2 words left
                    en | Press the button. | Drücken Sie die Taste. | lamp | Lampe | Press the button. Wait for the lamp. | Drücken Sie die Taste. Wait for the Lampe. | 57 | assembled from 2 parts, 3 words left
                    en | Press the button | Drücken Sie die Taste | lamp | Lampe | ⟦1⟧Press the button⟦/1⟧ for the lamp | ⟦1⟧Drücken Sie die Taste⟦/1⟧ for the Lampe | 66 | assembled from 2 parts, 2 words left
                    en | Press button | Taste drücken | button | Taste | Hold the button | Hold the Taste | 33 | 1 part found, 2 words left
                    ja | 初期化ボタン | Reset-Taste | 電源 | Strom | 初期化ボタンと電源を確認 | Reset-TasteとStromを確認 | 66 | assembled from 2 parts, 4 characters left
                    zh | 重置按钮 | Reset-Taste | 电源 | Strom | 按下重置按钮关闭电源 | 按下Reset-Taste关闭Strom | 60 | assembled from 2 parts, 4 characters left
                    th | เปิดไฟล์ | Datei öffnen | เครื่องพิมพ์ | Drucker | เปิดไฟล์จากเครื่องพิมพ์ | Datei öffnenจากDrucker | 86 | assembled from 2 parts, 3 characters left
                    ko | 전원 버튼을 누르고 | Netztaste drücken und | 장치 | Gerät | 전원 버튼을 누르고 기다리십시오 | Netztaste drücken und 기다리십시오 | 75 | 1 part found, 1 word left
                    ar | اضغط الزر الأحمر | Drücken Sie die rote Taste | الجهاز | das Gerät | اضغط الزر الأحمر على الجهاز | Drücken Sie die rote Taste على das Gerät | 80 | assembled from 2 parts, 1 word left
                    """)
    void searchAssemblesUnitsAndTermsInTheQuery(
            String language,
            String known,
            String translation,
            String term,
            String rendering,
            String query,
            String proposal,
            int similarity,
            String reason) {
        List<Match> found =
                search(language, units(known, translation), term(term, rendering), query);

        assertThat(found.getFirst())
                .extracting(Match::kind, Match::proposal, Match::similarity, Match::reason)
                .containsExactly(MatchKind.FRAGMENT, proposal, similarity, reason);
    }

    @Test
    void searchTakesTheLongestPart() {
        List<Match> found =
                search(
                        "en",
                        units("reset button", "Rücksetztaste", "the reset button", "die Taste"),
                        TermSource.NONE,
                        "Hold the reset button");

        assertThat(found).extracting(Match::proposal).containsExactly("Hold die Taste");
    }

    @Test
    void searchAssemblesNothingOfTooLittle() {
        assertThat(search("en", units(), term("button", "Taste"), "Hold the red button down now"))
                .isEmpty();
    }

    @Test
    void searchFindsLongUnitsThatShareARun() {
        List<Match> found =
                search(
                        "en",
                        units(
                                "If the light does not go out, please call us on any weekday"
                                        + " between eight and five, ⟦1⟧for the Warranty ends⟦/1⟧.",
                                "Lang",
                                "The light does blink.",
                                "Kurz",
                                "Something else",
                                "Anders"),
                        TermSource.NONE,
                        "When the light does not go out, wait a moment");

        assertThat(found)
                .extracting(
                        match -> match.unit().target(),
                        Match::kind,
                        Match::similarity,
                        Match::reason)
                .containsExactly(
                        tuple("Lang", MatchKind.FRAGMENT, 60, "6 words in a row are the same"));
    }

    @Test
    void searchLeavesOutWhatIsAMatchOfTheWhole() {
        List<Match> found =
                search(
                        "en",
                        units("Press the red button now.", "Ganz"),
                        TermSource.NONE,
                        "Press the red button now!");

        assertThat(found).isEmpty();
    }

    @Test
    void searchEndsWhenItIsTold() {
        var asked = new AtomicInteger();

        List<Match> found =
                new FragmentSearch(units("Press the button", "Drücken"), LanguageTag.of("en"))
                        .search(
                                new MatchQuery("Press the button and wait here", "", 70, 5),
                                TermSource.NONE,
                                () -> asked.incrementAndGet() < 1);

        assertThat(found).isEmpty();
        assertThat(asked).hasValueLessThan(4);
    }

    @Test
    void longestRunHasItsPlacesInBothTexts() {
        String one = "Hold ⟦1⟧the Reset⟦/1⟧ button down";
        String other = "Press the reset button.";

        SharedRun run = SharedRun.longest(one, other, LanguageTag.of("en")).orElseThrow();

        assertThat(one.substring(run.start(), run.end())).isEqualTo("the Reset⟦/1⟧ button");
        assertThat(other.substring(run.otherStart(), run.otherEnd())).isEqualTo("the reset button");
        assertThat(run.words()).isEqualTo(3);
        assertThat(SharedRun.longest("a", "b", LanguageTag.of("en"))).isEmpty();
    }
}
