package dev.concord.glossary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, en
                    en-US, en-US
                    de-DE, de-DE
                    ko, ko
                    zh-Hant, zh-Hant
                    ZH-hant-tw, zh-Hant-TW
                    ar-MA, ar-MA
                    pt_BR, pt-BR
                    ' fr ', fr
                    es-419, es-419
                    de-CH-1996, de-CH-1996
                    haw, haw
                    """)
    void ofPutsTagsIntoCanonicalForm(String given, String canonical) {
        assertThat(LanguageTag.of(given)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "english", "xx", "de-", "de--DE", "de-XX", "und", "en-US-", "日本"})
    void ofRefusesWhatNamesNoLanguage(String tag) {
        assertThatThrownBy(() -> LanguageTag.of(tag))
                .isInstanceOf(UnsupportedLanguageException.class)
                .hasMessageContaining("\"" + tag + "\"")
                .hasMessageContaining("zh-Hant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-MA", "he", "fa", "ur-PK"})
    void isRightToLeftHoldsForArabicAndHebrewScript(String tag) {
        assertThat(LanguageTag.of(tag).isRightToLeft()).isTrue();
    }

    @Test
    void isRightToLeftLooksAtTheScriptRatherThanTheLanguage() {
        assertThat(LanguageTag.of("az-Arab").isRightToLeft()).isTrue();
        assertThat(LanguageTag.of("az").isRightToLeft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    de, de-AT, true
                    de-DE, de-CH, true
                    en, de, false
                    zh-TW, zh-Hant, true
                    zh-TW, zh-Hans, false
                    zh, zh-CN, true
                    sr-Latn, sr-Cyrl, false
                    """)
    void isCompatibleWithAsksForLanguageAndScript(String one, String other, boolean compatible) {
        assertThat(LanguageTag.of(one).isCompatibleWith(LanguageTag.of(other)))
                .isEqualTo(compatible);
        assertThat(LanguageTag.of(other).isCompatibleWith(LanguageTag.of(one)))
                .isEqualTo(compatible);
    }

    @Test
    void languagePairNamesBothLanguages() {
        assertThat(LanguagePair.of("en", "pt_BR")).hasToString("en → pt-BR");
    }
}
