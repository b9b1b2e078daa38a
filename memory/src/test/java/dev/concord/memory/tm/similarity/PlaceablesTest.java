package dev.concord.memory.tm.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    Wait 5 seconds.                     | NUMBER 5
                    Wait 2.5 seconds.                   | NUMBER 2.5
                    It costs 1,234.50 or 1.234,50.      | NUMBER 1,234.50 / NUMBER 1.234,50
                    In India 12,34,567 people           | NUMBER 12,34,567
                    Cool to -5 or −7,5 °C, not 3-4      | NUMBER -5 / NUMBER −7,5 / NUMBER 3 / NUMBER 4
                    Pages 10-20 of 5GB in 3D            | NUMBER 10 / NUMBER 20 / NUMBER 5 / NUMBER 3
                    Needs 3.11.2 or 10.0.0.1            | VERSION 3.11.2 / VERSION 10.0.0.1
                    On 2026-05-31, 31.05.2026, 5/31/26  | DATE 2026-05-31 / DATE 31.05.2026 / DATE 5/31/26
                    At 2026-05-31T12:30:00Z sharp       | DATE 2026-05-31T12:30:00Z
                    From 9:30 to 17:45:10.5             | TIME 9:30 / TIME 17:45:10.5
                    제3장 15개                           | NUMBER 3 / NUMBER 15
                    第２章、１２．５％                     | NUMBER ２ / NUMBER １２．５
                    في ٢٠٢٦ و٣٫٥                          | NUMBER ٢٠٢٦ / NUMBER ٣٫٥
                    Use utf8 and x64 with file_2        | -
                    %1$s of {0} and ⟦1⟧bold⟦/1⟧ ⟦2/⟧    | -
                    See https://a.example/x?y=1.        | URL https://a.example/x?y=1
                    (www.example.org/7) or b            | URL www.example.org/7
                    Mail jo.doe+1@mail.example.org, now | EMAIL jo.doe+1@mail.example.org
                    https://u@h.example:80/を見る        | URL https://u@h.example:80/
                    No figures here                     | -
                    """)
    void findsPlaceablesOfEveryKind(String text, String expected) {
        assertThat(shown(Placeables.in(text))).isEqualTo(expected);
    }

    private static String shown(List<Placeable> placeables) {
        return placeables.isEmpty()
                ? "-"
                : placeables.stream()
                        .map(each -> each.kind() + " " + each.text())
                        .collect(Collectors.joining(" / "));
    }

    @Test
    void tellsWhereEachStands() {
        String text = "Copy 3 of 12 to ftp://a.example at 4:05";
        assertThat(Placeables.in(text))
                .hasSize(4)
                .allSatisfy(each ->
                        assertThat(text.substring(each.start(), each.end()))
                                .isEqualTo(each.text()));
    }
}
