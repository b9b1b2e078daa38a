package dev.concord.app.bench.tm.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.concord.app.bench.tm.corpus.SyntheticCorpus;
import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two implementations of one formula, written apart, agree. */
final class ComparisonTest {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "a",
                    "OK",
                    "Press the reset button.",
                    "press  the RESET button!",
                    "Press the reset buttons, then wait 30 seconds.",
                    "재설정 단추를 누르십시오.",
                    "재설정 단추를 3초 동안 누르십시오.",
                    "リセットボタンを押してください。",
                    "リセットボタンを長押ししてください。",
                    "请按重置按钮。",
                    "กดปุ่มรีเซ็ต",
                    "اضغط على زر إعادة الضبط.",
                    "Press ⟦1⟧reset⟦/1⟧ now.",
                    "x".repeat(200),
                    "x".repeat(70) + "y".repeat(70));

    @Test
    void a3IsThatOfTheProduct() {
        List<String> texts = new ArrayList<>(TEXTS);
        new SyntheticCorpus(10).ofSize(60).units().forEach(unit -> texts.add(unit.source()));

        for (String a : texts) {
            var comparison = new Comparison(ScannedText.of(a));
            for (String b : texts) {
                assertThat(Ranking.A3.of(comparison, ScannedText.of(b), 0))
                        .as("%s | %s", a, b)
                        .isCloseTo(
                                Similarity.a3(ComparedText.of(a), ComparedText.of(b)),
                                within(1e-9));
            }
        }
    }

    @Test
    void aBoundIsNeverBelowTheValue() {
        for (Ranking ranking : Ranking.values()) {
            for (String a : TEXTS) {
                var comparison = new Comparison(ScannedText.of(a));
                for (String b : TEXTS) {
                    ScannedText other = ScannedText.of(b);
                    assertThat(ranking.of(comparison, other, 2))
                            .as("%s: %s | %s", ranking, a, b)
                            .isGreaterThanOrEqualTo(ranking.of(comparison, other, 0) - 1e-9);
                }
            }
        }
    }
}
