package dev.concord.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingCodesTest {
    private static final String SOURCE = "Press ⟦1⟧Reset⟦/1⟧ twice.⟦2/⟧";

    @Test
    void nextIsTheFirstOfTheSourceThatTheTargetLacks() {
        assertThat(new MissingCodes(SOURCE, "Drücken ⟦1⟧").next()).isEqualTo("⟦/1⟧");
    }

    @Test
    void aroundPutsATextBetweenBothHalves() {
        assertThat(new MissingCodes(SOURCE, "").around("Reset")).isEqualTo("⟦1⟧Reset⟦/1⟧");
    }

    @Test
    void aroundPutsASingleCodeBefore() {
        assertThat(new MissingCodes(SOURCE, "⟦1⟧a⟦/1⟧").around("b")).isEqualTo("⟦2/⟧b");
    }

    @Test
    void allListsWhatIsMissingInOrder() {
        assertThat(new MissingCodes(SOURCE, "⟦2/⟧").all()).isEqualTo("⟦1⟧⟦/1⟧");
    }

    @Test
    void isEmptyWhenEveryCodeIsThere() {
        assertThat(new MissingCodes(SOURCE, "⟦2/⟧⟦1⟧⟦/1⟧").isEmpty()).isTrue();
    }
}
