package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralLanguageTest {
    private final GeneralLanguage english = new GeneralLanguage(LanguageTag.of("en-GB"));

    @ParameterizedTest
    @CsvSource({
        "The, DETERMINER",
        "of, LINK",
        "with, PREPOSITION",
        "exist, VERB",
        "valid, ADJECTIVE",
        "time, NOUN",
        "contains, VERB",
        "applies, VERB",
        "discusses, VERB",
        "change, ACTION",
        "stopping, FORM",
        "carried, FORM",
        "written, FORM"
    })
    void classesKnowsWhatAGeneralWordIs(String word, WordClass wordClass) {
        assertThat(english.classes(word)).contains(wordClass);
    }

    @Test
    void classesLeavesPluralsAloneWhenTheVerbIsANounAsWell() {
        assertThat(english.classes("changes")).doesNotContain(WordClass.VERB);
    }

    @Test
    void shareFallsFromCommonToUnlistedWords() {
        assertThat(english.share("time")).isGreaterThan(english.share("network"));
        assertThat(english.share("network")).isGreaterThan(english.share("sprocket"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es", "ru", "pl", "ko", "zh", "ja"})
    void knowsFunctionWordsHoldsForManyLanguages(String language) {
        assertThat(new GeneralLanguage(LanguageTag.of(language)).knowsFunctionWords()).isTrue();
    }

    @Test
    void isFunctionalIsFalseForContentWordsOfAnyLanguage() {
        assertThat(new GeneralLanguage(LanguageTag.of("sv")).isFunctional("och")).isTrue();
        assertThat(new GeneralLanguage(LanguageTag.of("sv")).isFunctional("pump")).isFalse();
        assertThat(english.isFunctional("pump")).isFalse();
    }
}
