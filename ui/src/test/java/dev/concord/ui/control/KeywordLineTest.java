package dev.concord.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class KeywordLineTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'Many ',   cell,  's here',      cell
                    'لا تفتح ال', جهاز,  ' الآن',       الجهاز
                    '재설정 ',    버튼,   '을 누릅니다',    버튼
                    'ท',       ี,     'ม',           ที
                    'caf',     e,     '\u0301 noir', e\u0301
                    '',        सम,   'स्या है',         समस्या
                    """)
    void lettersThatJoinAreNotTorn(String before, String found, String after, String expected) {
        var line = new KeywordLine();
        line.show(before, found, after);
        assertThat(line.keyword()).isEqualTo(expected);
        assertThat(line.getAccessibleText()).isEqualTo(before + found + after);
    }
}
