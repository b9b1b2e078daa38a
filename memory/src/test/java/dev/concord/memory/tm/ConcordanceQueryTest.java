package dev.concord.memory.tm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.ConcordanceHit.Place;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceQueryTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    reset button,  Press the RESET button.,       true
                    reset button,  Press the reset\u00a0button.,  true
                    reset button,  Press the resetbutton.,        false
                    a.b,           a+b,                           false
                    버튼,            재설정 버튼을 누르십시오.,                 true
                    ボタン,          リセットボタンを押します。,             true
                    زر,            اضغط على زر إعادة الضبط.,       true
                    """)
    void wordsAreFoundAsTheyAre(String words, String text, boolean isFound) {
        var query = ConcordanceQuery.ofWords(words, false, Side.SOURCE, 9);
        assertThat(query.hit(unit(text, "")).isPresent()).isEqualTo(isFound);
    }

    @Test
    void exactCaseIsAskedFor() {
        var query = ConcordanceQuery.ofWords("Reset", true, Side.BOTH, 9);
        assertThat(query.hit(unit("reset", "RESET"))).isEmpty();
        assertThat(query.hit(unit("Reset", "RESET"))).isPresent();
    }

    @Test
    void onlyTheSideAskedForIsSearched() {
        var hit = ConcordanceQuery.ofWords("a", false, Side.TARGET, 9).hit(unit("a", "ba"));
        assertThat(hit.orElseThrow().inSource()).isEmpty();
        assertThat(hit.orElseThrow().inTarget()).containsExactly(new Place(1, 2));
    }

    @Test
    void slowExpressionEndsWhenTheSearchIsCalledOff() {
        var asked = new AtomicInteger();
        var query = ConcordanceQuery.ofExpression("(x+x+)+y", true, Side.SOURCE, 9);
        assertThat(query.hit(unit("x".repeat(60), ""), () -> asked.incrementAndGet() < 4))
                .isEmpty();
        assertThat(asked).hasValue(4);
    }

    @Test
    void tooIntricateExpressionSaysHowToWriteItOtherwise() {
        var query = ConcordanceQuery.ofExpression("(a|b|\\s)*c", true, Side.SOURCE, 9);
        var unit = unit("ab ".repeat(100_000), "");
        assertThatThrownBy(() -> query.hit(unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fewer alternatives");
    }

    @Test
    void keywordStandsInItsContextWithoutCodesAndBreaks() {
        String text = "Press ⟦1⟧the\nreset⟦/1⟧ button.";
        Place place =
                ConcordanceQuery.of("the reset", 9)
                        .hit(unit(text, ""))
                        .orElseThrow()
                        .inSource()
                        .getFirst();
        assertThat(KeywordInContext.of(text, place))
                .isEqualTo(new KeywordInContext("Press ", "the reset", " button."));
    }

    private static TranslationUnit unit(String source, String target) {
        return new TranslationUnit("u", source, target, Origin.PERSON);
    }
}
