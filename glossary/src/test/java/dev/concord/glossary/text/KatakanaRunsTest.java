package dev.concord.glossary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KatakanaRunsTest {

    @Test
    void joinedMakesOneWordOfAKatakanaRun() {
        List<Token> tokens =
                List.of(
                        new Token(0, 3, "ボイラ"),
                        new Token(3, 4, "ー"),
                        new Token(4, 7, "ポンプ"),
                        new Token(7, 8, "弁"));

        assertThat(KatakanaRuns.joined(tokens))
                .containsExactly(new Token(0, 7, "ボイラーポンプ"), new Token(7, 8, "弁"));
    }

    @Test
    void joinedLeavesWordsApartWhenSomethingStandsBetween() {
        List<Token> tokens = List.of(new Token(0, 3, "ボイラ"), new Token(4, 7, "ポンプ"));

        assertThat(KatakanaRuns.joined(tokens)).isEqualTo(tokens);
    }
}
