package dev.concord.glossary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Press the reset button, twice! | Press the reset button twice
                    en | don't panic                    | don't panic
                    de | Die Reset-Taste drücken.       | Die Reset Taste drücken
                    fr | l'index d’un fichier           | l index d un fichier
                    ko | 파일을 저장하십시오.            | 파일을 저장하십시오
                    en | Hold ⟦1⟧reset⟦/1⟧ button⟦2/⟧.  | Hold reset button
                    en | Tas⟦1/⟧te                      | Tas te
                    """)
    void tokenizeFindsTheWords(String language, String text, String words) {
        List<String> found =
                new Tokenizer(LanguageTag.of(language))
                        .tokenize(text).stream().map(Token::text).toList();
        assertThat(found).containsExactly(words.split(" "));
    }

    @Test
    void tokenizeKeepsTheOffsetsOfTheFullText() {
        String text = "⟦1⟧Reset⟦/1⟧ ⟦2/⟧l’été 𝒳 Taste";
        assertThat(new Tokenizer(LanguageTag.of("fr")).tokenize(text))
                .isNotEmpty()
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end()))
                                .isEqualTo(token.text()));
    }

    @Test
    void tokenizeFindsNothingInATextOfCodes() {
        assertThat(new Tokenizer(LanguageTag.of("en")).tokenize("⟦1⟧⟦/1⟧ ⟦12/⟧")).isEmpty();
    }

    @Test
    void tokenizeAnswersManyThreadsAlike() {
        Tokenizer tokenizer = new Tokenizer(LanguageTag.of("en"));
        String text = "one two three four five six seven eight nine ten";
        List<Token> alone = tokenizer.tokenize(text);
        List<List<Token>> together =
                IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> tokenizer.tokenize(text))
                        .toList();
        assertThat(together).allMatch(alone::equals);
    }
}
