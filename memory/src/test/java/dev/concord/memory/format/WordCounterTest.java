package dev.concord.memory.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCounterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    en; Don't press ⟦1⟧Reset⟦/1⟧, wait 3.5 s!; 6
                    en; - … -; 0
                    ko; 버튼을 누르세요.; 2
                    ja; 電源を入れる; 6
                    zh; 按下按钮 OK; 5
                    """)
    void wordsAreCountedAsTheLanguageWritesThem(String language, String text, int words) {
        assertThat(WordCounter.of(LanguageTag.of(language)).count(text)).isEqualTo(words);
    }
}
