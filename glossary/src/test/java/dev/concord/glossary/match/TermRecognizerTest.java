package dev.concord.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRecognizerTest {
    private static final LanguagePair ENGLISH_GERMAN = LanguagePair.of("en", "de");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | device;reset button     | Press the reset buttons of both devices. | reset button;device
                    en | button;reset button     | The Reset Button is a button.            | reset button;button
                    en | button                  | Buttonhole                               |
                    en | index                   | two indices                              | index
                    en | reset button            | Press ⟦1⟧reset⟦/1⟧ button                 | reset button
                    en | DNS                     | The DNS server                           | DNS
                    de | Gerät;Ziel              | Die Geräte haben ein ziel                | Gerät
                    de | Handbuch                | in den Handbüchern                       | Handbuch
                    fr | index;fichier journal   | l’index des fichiers journaux            | index;fichier journal
                    ko | 파일;디렉터리            | 파일을 디렉터리로 복사                     | 파일;디렉터리
                    ko | 값                      | 값을 입력                                 | 값
                    ja | 設定;ユーザー            | ユーザーの設定を開く                       | ユーザー;設定
                    ja | 電源                    | 電源ボタン                                | 電源
                    ja | USB                     | USBケーブル                               | USB
                    ja | SB                      | USBケーブル                               |
                    zh | 用户界面;界面            | 打开用户界面                              | 用户界面
                    en | .NET;net                | A net for .NET                            | net;.NET
                    en | C;C++;C#                | C, C++ or C#                              | C;C++;C#
                    en | C                       | C++ or C#                                 |
                    en | IT                      | It is what IT does with it                | IT
                    en | I/O;AT&T                | I/O by AT&T                               | I/O;AT&T
                    en | add-on                  | an addon, an add-on, an add on            | add-on;add-on;add-on
                    en | email                   | an e-mail                                 | email
                    en | reset button            | Choose Reset. Button texts differ.        |
                    en | no. 5                   | See No. 5                                 | no. 5
                    de | Sicherheitsupdate       | Ein Sicherheits-Update                    | Sicherheitsupdate
                    pl | plik;drukarka           | pliki na drukarkach                       | plik;drukarka
                    sk | súbor                   | súbory                                    | súbor
                    hr | datoteka                | u datoteci nema datoteke                  | datoteka
                    uk | файл                    | до файлу                                  | файл
                    ja | サーバ;プリンター         | サーバーとプリンタ                         | サーバ;プリンター
                    """)
    void recognizeFindsInflectedTermsTheLongestFirst(
            String language, String terms, String source, String expected) {
        List<String> found =
                watching(language, terms.split(";")).recognize(source).stream()
                        .map(TermHit::term)
                        .toList();
        assertThat(found).containsExactlyElementsOf(split(expected));
    }

    @Test
    void recognizeReportsTheOffsetsOfTheFullText() {
        String source = "⟦1⟧Press⟦/1⟧ both reset buttons.";
        TermHit hit = watching("en", "reset button").recognize(source).getFirst();
        assertThat(source.substring(hit.start(), hit.end())).isEqualTo("reset buttons");
        assertThat(hit.key()).isEqualTo("reset button");
        assertThat(hit.entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | turn off  | Turn it off            | GAPPED
                    en | turn off  | Turn off               | WHOLE
                    de | Drucker   | Der Netzwerkdrucker    | COMPOUND
                    """)
    void recognizeTellsHowATermStandsThere(
            String language, String term, String source, TermFit expected) {
        assertThat(watching(language, term).recognize(source))
                .singleElement()
                .extracting(TermHit::fit)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | turn off  | Turn the old device off
                    en | turn off  | Turn, then off
                    de | Druck     | Der Ausdruck
                    zh | 打印机    | 打X印机
                    """)
    void recognizeStopsWhereAGapOrCompoundIsNone(String language, String term, String source) {
        assertThat(watching(language, term).recognize(source)).isEmpty();
    }

    @Test
    void recognizeBridgesGapsAsWideAsConfigured() {
        var glossary = Glossary.of(List.of(pair("a", "turn off", "ausschalten")));
        String source = "Turn the old device off";
        assertThat(new TermRecognizer(glossary, ENGLISH_GERMAN, 3).recognize(source)).hasSize(1);
        assertThat(new TermRecognizer(glossary, ENGLISH_GERMAN, 2).recognize(source)).isEmpty();
    }

    @Test
    void recognizePrefersWordsWithoutAGap() {
        assertThat(watching("en", "reset key", "key button").recognize("reset the key button"))
                .extracting(TermHit::term)
                .containsExactly("key button");
    }

    @Test
    void recognizeReportsEveryOccurrence() {
        assertThat(watching("en", "key").recognize("key by key, keys")).hasSize(3);
    }

    @Test
    void recognizeKeepsAllConceptsOfOneTerm() {
        Glossary glossary =
                Glossary.of(List.of(pair("a", "key", "Taste"), pair("b", "Key", "Schlüssel")));
        List<TermHit> hits =
                new TermRecognizer(glossary, ENGLISH_GERMAN).recognize("Press the key");
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().term()).isEqualTo("key");
        assertThat(hits.getFirst().entries())
                .extracting(ConceptEntry::id)
                .containsExactly("a", "b");
    }

    @Test
    void recognizeHoldsCaseSensitiveTermsToTheirLetters() {
        Term term = new Term("Go", TermStatus.PREFERRED, "", true);
        LanguageSection section = new LanguageSection(LanguageTag.of("en"), List.of(term));
        Glossary glossary = Glossary.of(List.of(new ConceptEntry("go", "", List.of(section), "")));
        TermRecognizer recognizer = new TermRecognizer(glossary, ENGLISH_GERMAN);
        assertThat(recognizer.recognize("Go there")).hasSize(1);
        assertThat(recognizer.recognize("go there")).isEmpty();
    }

    @Test
    void recognizeFallsBackToAShorterTermWhenTheLongerIsInTheWrongCase() {
        Term exact = new Term("Reset Button", TermStatus.PREFERRED, "", true);
        LanguageSection section = new LanguageSection(LanguageTag.of("en"), List.of(exact));
        Glossary glossary =
                Glossary.of(
                        List.of(
                                new ConceptEntry("a", "", List.of(section), ""),
                                pair("b", "button", "Taste")));
        assertThat(new TermRecognizer(glossary, ENGLISH_GERMAN).recognize("the reset button"))
                .extracting(TermHit::term)
                .containsExactly("button");
    }

    @Test
    void plusAddsATermAndLeavesTheOldRecognizer() {
        TermRecognizer before = new TermRecognizer(Glossary.empty(), ENGLISH_GERMAN);
        TermRecognizer after = before.plus(pair("a", "valve", "Ventil"));
        assertThat(before.recognize("Open the valve")).isEmpty();
        assertThat(after.recognize("Open the valves"))
                .flatExtracting(TermHit::entries)
                .containsExactly(pair("a", "valve", "Ventil"));
    }

    @Test
    void plusReplacesTheEntryOfTheSameId() {
        TermRecognizer recognizer =
                new TermRecognizer(
                                Glossary.of(List.of(pair("a", "valve", "Klappe"))), ENGLISH_GERMAN)
                        .plus(pair("a", "valve", "Ventil"));
        assertThat(recognizer.recognize("valve").getFirst().entries())
                .containsExactly(pair("a", "valve", "Ventil"));
    }

    @Test
    void minusForgetsAnEntryOfTheBaseOrAddedLater() {
        TermRecognizer recognizer =
                new TermRecognizer(
                                Glossary.of(List.of(pair("a", "valve", "Klappe"))), ENGLISH_GERMAN)
                        .plus(pair("b", "gauge", "Anzeige"));
        assertThat(recognizer.minus("a").recognize("valve, gauge"))
                .extracting(TermHit::term)
                .containsExactly("gauge");
        assertThat(recognizer.minus("b").recognize("valve, gauge"))
                .extracting(TermHit::term)
                .containsExactly("valve");
    }

    @Test
    void plusStaysRightOverThousandsOfAdditions() {
        TermRecognizer recognizer = new TermRecognizer(Glossary.empty(), ENGLISH_GERMAN);
        for (int i = 0; i < 1_200; i++) {
            recognizer = recognizer.plus(pair("c" + i, "part number " + i, "Teil " + i));
        }
        assertThat(recognizer.recognize("part number 3 and part number 1199"))
                .extracting(TermHit::term)
                .containsExactly("part number 3", "part number 1199");
    }

    @Test
    void recognizeAnswersManyThreadsAlike() {
        TermRecognizer recognizer = watching("en", "device", "reset button");
        List<TermHit> alone = recognizer.recognize("Reset buttons of devices");
        assertThat(
                        IntStream.range(0, 2_000)
                                .parallel()
                                .mapToObj(i -> recognizer.recognize("Reset buttons of devices")))
                .allMatch(alone::equals);
    }

    @Test
    void recognizeFindsNothingInAnEmptySource() {
        assertThat(watching("en", "device").recognize("")).isEmpty();
    }

    private static TermRecognizer watching(String language, String... terms) {
        return new TermRecognizer(Glossary.empty(), LanguagePair.of(language, "sv"))
                .withWatched(Arrays.asList(terms));
    }

    private static List<String> split(String list) {
        return list == null ? new ArrayList<>() : List.of(list.split(";"));
    }

    private static ConceptEntry pair(String id, String source, String target) {
        return ConceptEntry.ofPair(id, ENGLISH_GERMAN, source, target, "");
    }
}
