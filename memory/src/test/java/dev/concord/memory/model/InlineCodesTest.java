package dev.concord.memory.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.InlineCode.Kind;
import dev.concord.memory.model.InlineCodes.Fault;
import dev.concord.memory.model.InlineCodes.Problem;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineCodesTest {
    @Test
    void tokensAreFoundWithTheirKindAndPlace() {
        assertThat(InlineCodes.tokens("a ⟦1⟧b⟦/1⟧ c⟦22/⟧"))
                .containsExactly(
                        new Token(1, Kind.OPENING, 2, 5),
                        new Token(1, Kind.CLOSING, 6, 10),
                        new Token(22, Kind.STANDALONE, 12, 17));
    }

    @ParameterizedTest
    @CsvSource({"⟦⟧", "⟦0⟧", "⟦01⟧", "⟦/1/⟧", "⟦1", "⟦1234567890⟧", "⟦x⟧"})
    void whatIsNoTokenStaysText(String text) {
        assertThat(InlineCodes.tokens(text)).isEmpty();
        assertThat(InlineCodes.plain(text)).isEqualTo(text);
    }

    @Test
    void plainLeavesTokensOut() {
        assertThat(InlineCodes.plain("Press ⟦1⟧Reset⟦/1⟧ now⟦2/⟧.")).isEqualTo("Press Reset now.");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ⟦1⟧a⟦/1⟧ b⟦2/⟧,        ⟦2/⟧y ⟦1⟧x⟦/1⟧
                    a⟦/1⟧ b,               y ⟦/1⟧ x
                    ⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧,     ⟦1⟧x⟦2⟧y⟦/1⟧z⟦/2⟧
                    ⟦1⟧a⟦/1⟧⟦2⟧b⟦/2⟧,      ⟦2⟧a⟦1⟧b⟦/1⟧⟦/2⟧
                    """)
    void movedCodesAreNoProblem(String source, String target) {
        assertThat(InlineCodes.problems(source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ⟦1⟧a⟦/1⟧ b⟦2/⟧,   ⟦1⟧x⟦/1⟧ y,       MISSING,    ⟦2/⟧
                    ⟦1⟧a⟦/1⟧,         ⟦1⟧x,             UNBALANCED, ⟦/1⟧
                    ⟦1⟧a⟦/1⟧,         x⟦/1⟧,            UNBALANCED, ⟦1⟧
                    a⟦1/⟧,            x⟦1/⟧⟦1/⟧,        EXTRA,      ⟦1/⟧
                    a,                x⟦1/⟧,            EXTRA,      ⟦1/⟧
                    ⟦1⟧a⟦/1⟧,         ⟦/1⟧x⟦1⟧,         MISORDERED, ⟦/1⟧
                    ⟦1⟧a⟦2⟧b⟦/2⟧⟦/1⟧, ⟦1⟧a⟦2⟧b⟦/1⟧⟦/2⟧, MISORDERED, ⟦/1⟧
                    a⟦/1⟧ b⟦2⟧,       x⟦2⟧ y⟦/1⟧,       MISORDERED, ⟦/1⟧
                    """)
    void damagedCodesAreNamed(String source, String target, Fault fault, String token) {
        assertThat(InlineCodes.problems(source, target)).containsExactly(new Problem(fault, token));
    }

    @Test
    void tokensThatAreNoCodesOfTheSegmentAreText() {
        Segment segment =
                new Segment(
                        new SegmentKey("a.md", "1"),
                        "u1",
                        "write ⟦1⟧ for ⟦2/⟧",
                        List.of(new InlineCode(2, Kind.STANDALONE, "<br>")),
                        "",
                        SegmentState.INITIAL);

        assertThat(InlineCodes.problems(segment, "⟦2/⟧ statt ⟦1⟧⟦1⟧")).isEmpty();
        assertThat(InlineCodes.problems(segment, "⟦1⟧"))
                .containsExactly(new Problem(Fault.MISSING, "⟦2/⟧"));
    }
}
