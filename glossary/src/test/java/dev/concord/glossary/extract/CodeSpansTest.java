package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSpansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%1$d",
                "{name}",
                "<path>",
                "--force",
                "-v",
                "/var/log",
                "C:\\temp",
                "a/b",
                "snake_case",
                "camelCase",
                "notes.txt",
                "key=value",
                "user@host",
                "$HOME",
                "v2",
                "'literal'",
                "\"literal\"",
                "`literal`",
                "run()",
                "pre-heated"
            })
    void blankTakesOutCodeWhenItStandsBetweenWords(String code) {
        String blanked = CodeSpans.blank("pump " + code + " valve");

        assertThat(blanked.replaceAll("[\uFFFC\"()]+", "#")).isEqualTo("pump # valve");
        assertThat(blanked).hasSameSizeAs("pump " + code + " valve");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Close the valve.
                    Close the valve: it leaks!
                    Which valve (of two)?
                    Don't open John's valve
                    the valve(s), a "main valve" and more…
                    """)
    void blankLeavesProseAsItIs(String prose) {
        assertThat(CodeSpans.blank(prose)).isEqualTo(prose);
    }

    @Test
    void blankTakesOutInlineCodes() {
        assertThat(CodeSpans.blank("the ⟦1⟧main⟦/1⟧ valve")).contains("main").doesNotContain("⟦");
    }

    @Test
    void blankKeepsLettersWhenCodeStandsBesideThemWithoutASpace() {
        assertThat(CodeSpans.blank("%s파일을 엽니다")).isEqualTo("\uFFFC\uFFFC파일을 엽니다");
        assertThat(CodeSpans.blank("文件%s不存在")).isEqualTo("文件\uFFFC\uFFFC不存在");
    }
}
