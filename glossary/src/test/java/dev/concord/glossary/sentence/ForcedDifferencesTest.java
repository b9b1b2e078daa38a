package dev.concord.glossary.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForcedDifferencesTest {
    private final ForcedDifferences english = new ForcedDifferences(new LanguageTag("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Click "Order now" twice.      | Order  | Klicken Sie zweimal auf "Order now".
                    Click “Order now” twice.      | Order  | Klicken Sie zweimal auf „Order now“.
                    Press 'order' to go on.       | order  | Drücken Sie 'order'.
                    """)
    void atFindsAQuotationThatIsKept(String source, String term, String target) {
        assertThat(at(source, term, term, target)).contains(ForcedDifference.QUOTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Call `order.close()` then.    | order  | Rufen Sie `order.close()` auf.
                    The option --order-by sorts.  | order  | Die Option --order-by sortiert.
                    See etc/order.conf for more.  | order  | Siehe etc/order.conf.
                    """)
    void atFindsCodeThatIsKept(String source, String term, String target) {
        assertThat(at(source, term, term, target)).contains(ForcedDifference.CODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Click "Order now" twice.       | Order | Klicken Sie zweimal auf "Jetzt kaufen".
                    The order "A1" is late.        | order | Die Sache "A1" ist spät.
                    Open the customer's order.     | order | Öffnen Sie die Sache des Kunden.
                    The order is late.             | order | The order ist spät.
                    Close it ("x"), then order.    | order | Schließen Sie ("x").
                    """)
    void atForcesNothingWhereTheQuotationIsTranslatedOrElsewhere(
            String source, String term, String target) {
        assertThat(at(source, term, term, target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can order more.",
                "To order the parts, call us.",
                "Please order soon.",
                "If you order today, it is cheap.",
                "You ordered it.",
                "While ordering, wait.",
                "They cannot order parts.",
                "It is late, so we order."
            })
    void atKnowsAVerbByItsNeighbours(String source) {
        assertThat(at(source, "order", "order", "x")).contains(ForcedDifference.VERB);
    }

    @Test
    void atKnowsAnImperativeByItsObject() {
        assertThat(at("Order all parts.", "Order", "order", "x")).contains(ForcedDifference.VERB);
        assertThat(at("Wait. Order the parts.", "Order", "order", "x"))
                .contains(ForcedDifference.VERB);
        assertThat(at("Order number", "Order", "order", "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The order is late.",
                "Refer to order 17.",
                "Add it to order lists.",
                "Each order counts.",
                "An order you placed.",
                "Your last order, please.",
                "In order to win."
            })
    void atTakesANounForANoun(String source) {
        assertThat(at(source, "order", "order", "x")).isEmpty();
    }

    @Test
    void atTellsNoVerbInOtherLanguagesAndNoneInLongerTerms() {
        var german = new ForcedDifferences(new LanguageTag("de"));

        assertThat(german.at(place("Sie can order.", "order"), "order", "x")).isEmpty();
        assertThat(at("You can order form.", "order form", "order form", "x")).isEmpty();
    }

    @Test
    void atKeepsTheFormOfATermThatEndsLikeAVerb() {
        assertThat(at("The setting is off.", "setting", "setting", "x")).isEmpty();
        assertThat(at("The feed is on.", "feed", "feed", "x")).isEmpty();
    }

    private Optional<ForcedDifference> at(
            String source, String surface, String citation, String target) {
        return english.at(place(source, surface), citation, target);
    }

    private static TermInSentence place(String source, String surface) {
        int start = source.indexOf(surface);
        int end = start + surface.length();
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return new TermInSentence(source, start, end);
    }
}
