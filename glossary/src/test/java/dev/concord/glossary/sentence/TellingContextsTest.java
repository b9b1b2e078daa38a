package dev.concord.glossary.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.sentence.TellingContext.Kind;
import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TellingContextsTest {
    private final TellingContexts contexts = new TellingContexts(new LanguageTag("en"));

    @Test
    void ofNamesTheLongerTermFirst() {
        var telling =
                contexts.of(
                        places("key", "Press the tab key.", "The Tab key moves on."),
                        places("key", "Press the key.", "The secret key is lost."));

        assertThat(telling.getFirst())
                .isEqualTo(new TellingContext(Kind.LONGER_TERM, "tab key", 2, 0));
    }

    @Test
    void ofNamesAWordAnywhereInTheSource() {
        var telling =
                contexts.of(
                        places("bank", "The bank is beside the river.", "A river has a left bank."),
                        places("bank", "The bank has opened.", "Pay at the bank."));

        assertThat(telling).contains(new TellingContext(Kind.WORD, "river", 2, 0));
    }

    @Test
    void ofNamesNoFunctionWordAndNothingThatIsElsewhere() {
        var telling =
                contexts.of(
                        places("key", "Press this key twice.", "Hold this key down."),
                        places("key", "Press a key twice."));

        assertThat(telling)
                .extracting(TellingContext::text)
                .doesNotContain("this", "Press", "twice");
    }

    @Test
    void ofForgivesOneExceptionInTen() {
        List<TermInSentence> here =
                Stream.generate(() -> place("key", "the tab key")).limit(10).toList();

        assertThat(contexts.of(here, places("key", "a tab key")))
                .contains(new TellingContext(Kind.LONGER_TERM, "tab key", 10, 1));
        assertThat(contexts.of(here, places("key", "a tab key", "one tab key"))).isEmpty();
    }

    @Test
    void ofOffersASingleSourceItsNeighbours() {
        var telling = contexts.of(places("key", "Press the tab key."), places("key", "A key."));

        assertThat(telling.getFirst().text()).isEqualTo("tab key");
    }

    @Test
    void ofDoesNotJoinAcrossPunctuation() {
        var telling =
                contexts.of(places("key", "On the tab, key in a word."), places("key", "A key."));

        assertThat(telling).extracting(TellingContext::kind).containsOnly(Kind.WORD);
    }

    private static List<TermInSentence> places(String term, String... sources) {
        return Stream.of(sources).map(source -> place(term, source)).toList();
    }

    private static TermInSentence place(String term, String source) {
        int start = source.indexOf(term);
        return new TermInSentence(source, start, start + term.length());
    }
}
