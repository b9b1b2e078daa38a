package dev.concord.app.format.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.format.SegmentationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentersTest {
    private static final String SRX =
            """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
              <header segmentsubflows="yes" cascade="%s"/>
              <body>
                <languagerules>
                  <languagerule languagerulename="English">
                    <rule break="no"><beforebreak>\\bapprox\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
                  </languagerule>
                  <languagerule languagerulename="Any">
                    <rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule>
                  </languagerule>
                </languagerules>
                <maprules>
                  <languagemap languagepattern="EN.*" languagerulename="English"/>
                  <languagemap languagepattern=".*" languagerulename="Any"/>
                </maprules>
              </body>
            </srx>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    en; Press the button. Wait. Then release it.; Press the button.|Wait.|Then release it.
                    en; Mr. Smith met Dr. J. Brown, e.g. Tuesday. He left.; Mr. Smith met Dr. J. Brown, e.g. Tuesday.|He left.
                    en; See No. 5 and Fig. 7. The answer is no. Stop.; See No. 5 and Fig. 7.|The answer is no.|Stop.
                    en; 1. Open the lid. Yes. Really!; 1. Open the lid.|Yes.|Really!
                    en; "Is it on?" she asked. It was.; "Is it on?" she asked.|It was.
                    de; Am 3. März kam z. B. Dr. Maier. Er blieb.; Am 3. März kam z. B. Dr. Maier.|Er blieb.
                    de; Siehe Abs. 4 bzw. Nr. 7. Dann weiter.; Siehe Abs. 4 bzw. Nr. 7.|Dann weiter.
                    fr; M. Dupont arrive. Il part.; M. Dupont arrive.|Il part.
                    ko; 버튼을 누르세요. 기다리세요. 끝났습니까?; 버튼을 누르세요.|기다리세요.|끝났습니까?
                    ja; 押してください。「はい」を選びます。終わり。; 押してください。|「はい」を選びます。|終わり。
                    zh; 请按下按钮。（注意）完成！; 请按下按钮。|（注意）完成！
                    """)
    void builtInRulesSplitSentences(String language, String text, String expected)
            throws SegmentationException {
        assertThat(split(SegmentationRules.BUILT_IN, language, text))
                .isEqualTo(List.of(expected.split("\\|")));
    }

    @Test
    void cascadingRulesAreTriedInTheOrderOfTheMaps() throws SegmentationException {
        assertThat(split(srx("yes"), "en-GB", "It is approx. 5; see below. End"))
                .containsExactly("It is approx. 5;", "see below.", "End");
        assertThat(split(srx("yes"), "de", "It is approx. 5"))
                .containsExactly("It is approx.", "5");
    }

    @Test
    void onlyTheFirstMatchingMapCountsWithoutCascade() throws SegmentationException {
        assertThat(split(srx("no"), "en", "One. Two.")).containsExactly("One. Two.");
    }

    @Test
    @Timeout(60)
    void expressionThatNeverEndsIsNamed() {
        SegmentationRules hostile = rules(SRX.formatted("yes").replace("[.;]", "(a+)+\\$"));

        assertThatThrownBy(() -> split(hostile, "en", "a".repeat(5_000) + "!"))
                .isInstanceOf(SegmentationException.class)
                .hasMessageContaining("rule 2 of the SRX rules takes too long");
    }

    @Test
    void brokenExpressionIsNamed() {
        assertThatThrownBy(() -> split(rules(SRX.formatted("yes").replace("[.;]", "[")), "en", "a"))
                .hasMessage("rule 2 of the SRX rules is no valid regular expression");
    }

    @Test
    void malformedRulesNameThePlace() {
        assertThatThrownBy(() -> split(rules("<srx>\n <body>\n</srx>"), "en", "a"))
                .hasMessageContaining("not well-formed XML (line 3, column");
    }

    @Test
    void entitiesOfRulesAreNeverResolved() {
        String srx =
                "<!DOCTYPE srx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + SRX.formatted("yes");

        assertThatThrownBy(() -> split(rules(srx.replace("[.;]", "&x;")), "en", "a. b"))
                .isInstanceOf(SegmentationException.class);
    }

    @Test
    @Timeout(60)
    void longTextIsSplitInLittleTime() throws SegmentationException {
        String text = "This is one sentence, no more. ".repeat(20_000).strip();

        assertThat(split(srx("yes"), "en", text)).hasSize(20_000);
        assertThat(split(SegmentationRules.BUILT_IN, "en", text)).hasSize(20_000);
    }

    private static SegmentationRules srx(String cascade) {
        return rules(SRX.formatted(cascade));
    }

    private static SegmentationRules rules(String srx) {
        return new SegmentationRules(Optional.of(srx));
    }

    private static List<String> split(SegmentationRules rules, String language, String text)
            throws SegmentationException {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at : Segmenters.of(rules, LanguageTag.of(language)).breaks(text)) {
            parts.add(text.substring(start, at).strip());
            start = at;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
