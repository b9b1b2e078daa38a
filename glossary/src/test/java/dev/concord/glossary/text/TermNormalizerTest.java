package dev.concord.glossary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermNormalizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Devices            | device
                    en | Reset Buttons      | reset button
                    en | ⟦1⟧reset⟦/1⟧ button | reset button
                    en | ｄｅｖｉｃｅ          | device
                    de | Geräte             | Gerät
                    de | Geräten            | Gerät
                    de | Gerätes            | Gerät
                    de | Handbücher         | Handbuch
                    de | Handbüchern        | Handbuch
                    de | Tasten             | Taste
                    de | Schalters          | Schalter
                    de | Schaltern          | Schalter
                    de | Einstellungen      | Einstellung
                    de | Ergebnisse         | Ergebnis
                    de | aktiver Verbindungen | aktive Verbindung
                    de | Aktive Verbindung  | aktiver Verbindung
                    de | Repositories       | Repository
                    fr | fichiers journaux  | fichier journal
                    fr | journaux           | journal
                    fr | tableaux           | tableau
                    es | puertos            | puerto
                    pt | botões             | botão
                    ko | 파일을             | 파일
                    ko | 리셋버튼            | 리셋 버튼
                    ja | データベース        | ﾃﾞｰﾀﾍﾞｰｽ
                    zh | 用户 界面           | 用户界面
                    """)
    void keyIsSharedByTheFormsOfATerm(String language, String one, String other) {
        TermNormalizer normalizer = new TermNormalizer(LanguageTag.of(language));
        assertThat(normalizer.key(one)).isEqualTo(normalizer.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | device       | appliance
                    en | reset button | button
                    de | Taste        | Taster
                    de | Zahl         | Zähler
                    de | Druck        | Drucker
                    de | Schalter     | Schaltung
                    de | Zeit         | Zeiten-Tafel
                    fr | marche       | marché
                    es | puerto       | puerta
                    pt | porto        | porta
                    ko | 파일          | 문서
                    ja | ユーザー       | 利用者
                    """)
    void keyKeepsDifferentTermsApart(String language, String one, String other) {
        TermNormalizer normalizer = new TermNormalizer(LanguageTag.of(language));
        assertThat(normalizer.key(one)).isNotEqualTo(normalizer.key(other));
    }

    @ParameterizedTest
    @CsvSource({"%, %", "' + ', +", "'', ''"})
    void keyOfATextWithoutWordsIsTheText(String text, String key) {
        assertThat(new TermNormalizer(LanguageTag.of("en")).key(text)).isEqualTo(key);
    }
}
