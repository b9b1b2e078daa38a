package dev.concord.memory.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.completion.Offer.RenderedTerm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    private static Completions of(String language, String... renderings) {
        List<Offer> offers =
                Stream.of(renderings)
                        .map(text ->
                                Offer.rendering(
                                        text,
                                        OfferOrigin.GLOSSARY,
                                        0,
                                        new RenderedTerm(text, 1, 0)))
                        .toList();
        return new Completions(new LanguageTag(language), "Source.", offers);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ko, 재설정 버튼, 재, 0
                    ko, 재설정 버튼, 빨간 재서, 3
                    ko, 재설정 버튼, 재설정 ㅂ, 0
                    ja, 装置, 電源を切って装, 6
                    ja, リセットボタン, 赤いリセ, 2
                    zh, 重置按钮, 请按重, 2
                    ar, جهاز, الجه, 2
                    ar, الجهاز, الج, 0
                    ar, إعادة الضبط, زر اعا, 3
                    he, התקן, בהת, 1
                    th, อุปกรณ์, เปิดอุป, 4
                    vi, thiết bị, thi, 0
                    fr, appareil, l'ap, 2
                    ru, устройство, Ус, 0
                    tr, İşlemci, iş, 0
                    de, Größe, grö, 0
                    de, Größe, gros, 0
                    """)
    void matchingFindsTheBeginningInEveryScript(
            String language, String rendering, String typed, int start) {
        assertThat(of(language, rendering).matching(typed, typed.length(), false))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.text()).isEqualToIgnoringCase(rendering);
                    assertThat(found.start()).isEqualTo(start);
                });
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    de, Gerät, G
                    de, Gerät, xGe
                    ko, 재설정 버튼, 버
                    ja, 装置, 置
                    ar, جهاز, هاز
                    """)
    void matchingOffersNothingForOtherBeginnings(String language, String rendering, String typed) {
        Completions completions = of(language, rendering);
        assertThat(completions.matching(typed, typed.length(), false)).isEmpty();
    }

    @Test
    void matchingOffersNoMoreThanAPersonReads() {
        String[] renderings = new String[400];
        for (int i = 0; i < renderings.length; i++) {
            renderings[i] = "Rendering " + i;
        }
        String target = "Ein langer Satz mit vielen Wörtern. ".repeat(20) + "Re";
        assertThat(of("de", renderings).matching(target, target.length(), false)).hasSize(8);
    }
}
