package dev.concord.memory.tm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordProbeTest {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    button,  the RESET BUTTON,     true
                    button,  the butto,            false
                    button,  bu butt buttons,      true
                    button,  utton,                false
                    Größe,   DIE GRÖSSE,           false
                    Größe,   die GRÖßE,            true
                    버튼,      재설정 버튼을 누르십시오.,      true
                    버튼,      단추를 누르십시오.,          false
                    ελλάς,   ΕΛΛΆΣ,                true
                    x😀,     a 😀 X😀,             true
                    """)
    void wordsAreSeenInAnyCase(String word, String text, boolean isSeen) {
        assertThat(WordProbe.of(List.of(word)).test(text)).isEqualTo(isSeen);
    }

    @Test
    void everyTextIsPossibleWhenNoCharacterCanBeLookedFor() {
        assertThat(WordProbe.of(List.of()).test("text")).isTrue();
        assertThat(WordProbe.of(List.of("😀")).test("text")).isTrue();
    }

    @Test
    void nothingThatThePatternFindsIsPassedOver() {
        List<String> cased =
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c ->
                                Character.toLowerCase(c) != c
                                        || Character.toUpperCase(c) != c
                                        || Character.isTitleCase(c))
                        .mapToObj(Character::toString)
                        .toList();
        String all = "-" + String.join("-", cased) + "-";
        for (String c : cased) {
            Predicate<String> probe = WordProbe.of(List.of(c));
            Pattern pattern = Pattern.compile(Pattern.quote(c), ANY_CASE);
            assertThat(pattern.matcher(all).results())
                    .allMatch(found -> probe.test("-" + found.group() + "-"));
        }
    }
}
