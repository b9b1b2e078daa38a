package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.glossary.extract.TermOccurrence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "…",
                "%s",
                "⟦1⟧⟦/1⟧",
                "\uD83D",
                "\uDC00\uD83D",
                "\uD83D\uDE00 \uD842\uDFB7\uD842\uDFB7\uD842\uDFB7",
                "\u0301\u0301\u0301",
                "\uFDFA \uFDFA",
                "\u202Eabc\u202C \u0000 \uFFFF",
                "ᄒ ﬁﬂ ㍿ ½ ⅷ",
                "ــــ الــ"
            })
    void everyStepTakesTextsOfAnyKind(String text) {
        for (String language : List.of("de", "ko", "ja", "ar", "th")) {
            Workshop workshop = new Workshop(language, "valve");
            workshop.learn(Sentences.GERMAN);
            AnalysedPair pair = workshop.pair("valve " + text, text);
            assertThatCode(
                            () -> {
                                workshop.knowledge().judge(pair);
                                workshop.knowledge().learn(pair);
                                workshop.knowledge().judgeAgain(pair);
                                workshop.knowledge().forget(pair);
                            })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void judgeSaysNothingAboutATargetThatIsTooLong() {
        Workshop workshop = new Workshop("de", "valve");
        workshop.learn(Sentences.GERMAN);

        RenderingVerdict verdict = workshop.judge("Valve list.", "Wort ".repeat(10_000));

        assertThat(verdict.kind()).isEqualTo(Kind.UNLEARNT);
        assertThat(verdict.confidence()).isZero();
    }

    @Test
    void judgeSaysNothingAboutATargetWithoutWords() {
        Workshop workshop = new Workshop("de", "valve");
        workshop.learn(Sentences.GERMAN);

        assertThat(workshop.judge("Valve: %s", "%").kind()).isEqualTo(Kind.UNLEARNT);
    }

    @Test
    void judgeTakesInlineCodesForGaps() {
        Workshop workshop = new Workshop("de", "valve");
        workshop.learn(Sentences.GERMAN);
        String target = "Das ⟦1⟧Ventil⟦/1⟧ klemmt.";

        RenderingVerdict verdict = workshop.judge("The ⟦1⟧valve⟦/1⟧ sticks.", target);

        assertThat(verdict.kind()).isEqualTo(Kind.USUAL);
        assertThat(target.substring(verdict.start(), verdict.end())).isEqualTo("Ventil");
    }

    @Test
    void judgeTakesOccurrencesThatLieOutsideTheSource() {
        Workshop workshop = new Workshop("de", "valve");
        workshop.learn(Sentences.GERMAN);
        AnalysedPair pair =
                workshop.knowledge()
                        .analyse(
                                "Short.",
                                "Kurz.",
                                List.of(new TermOccurrence("valve", 400, 405, false)));

        assertThat(workshop.knowledge().judge(pair)).hasSize(1);
    }
}
