package dev.concord.glossary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, Device, devices
                    en, box, boxes
                    en, cache, caches
                    en, switch, switches
                    en, entry, entries
                    en, alias, aliases
                    en, index, indices
                    en, user, user's
                    en, URL, URLs
                    en, analysis, analyses
                    en, status, statuses
                    de, Gerät, Geräten
                    de, Handbuch, Handbücher
                    de, Datei, Dateien
                    de, Repository, Repositories
                    de, Betriebsmodus, Betriebsmodi
                    de, Größe, GRÖSSE
                    de, Schloss, Schlösser
                    fr, fichier, fichiers
                    fr, cheval, chevaux
                    es, dispositivo, dispositivos
                    it, schermo, schermi
                    pt, botão, botões
                    nl, bestand, bestanden
                    sv, knapp, knappar
                    da, enhed, enheder
                    nb, knapp, knapper
                    fi, tiedosto, tiedostot
                    hu, fájl, fájlok
                    ru, файл, файлы
                    cs, soubor, soubory
                    tr, dosya, dosyalar
                    ko, 파일, 파일을
                    ko, 커밋, 커밋하십시오
                    """)
    void stemIsSharedByTheFormsOfAWord(String language, String one, String other) {
        Stemmer stemmer = Stemmer.forLanguage(LanguageTag.of(language));
        assertThat(stemmer.stem(other)).isEqualTo(stemmer.stem(one));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, bus, bu
                    en, process, proces
                    en, computer, compute
                    en, connection, connect
                    de, Zweig, Zeug
                    ko, 국가, 국
                    """)
    void stemKeepsDifferentWordsApart(String language, String one, String other) {
        Stemmer stemmer = Stemmer.forLanguage(LanguageTag.of(language));
        assertThat(stemmer.stem(other)).isNotEqualTo(stemmer.stem(one));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, DNS, dns
                    en, USB3, usb3
                    de, TES, tes
                    fr, SSL, ssl
                    """)
    void stemOnlyLowersAcronyms(String language, String acronym, String stem) {
        assertThat(Stemmer.forLanguage(LanguageTag.of(language)).stem(acronym)).isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh", "th", "pl", "vi"})
    void stemOnlyLowersWhereNoStemmerIsKnown(String language) {
        assertThat(Stemmer.forLanguage(LanguageTag.of(language)).stem("Fenster"))
                .isEqualTo("fenster");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Geräten Dateien Handbücher",
        "pl, urządzeniami plików drukarek",
        "sr, датотека"
    })
    void stemAnswersManyThreadsAlike(String language, String text) {
        Stemmer stemmer = Stemmer.forLanguage(LanguageTag.of(language));
        List<String> words = List.of(text.split(" "));
        List<String> alone = words.stream().map(stemmer::stem).toList();
        List<List<String>> together =
                IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> words.stream().map(stemmer::stem).toList())
                        .toList();
        assertThat(together).allMatch(alone::equals);
    }
}
