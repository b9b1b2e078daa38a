package dev.concord.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.ui.control.TextDifference.Piece;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {
    /** What goes stands in [-…-], what comes in [+…+]. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Switch on the device. | Switch off the device. | Switch [-on-][+off+] the device.
                    Open the red big box. | Open the blue small box. | Open the [-red big-][+blue small+] box.
                    Clean device. | Clean the device. | Clean [+the +]device.
                    Clean the device. | Clean device. | Clean [-the -]device.
                    Wait 3.5 s. | Wait 12 s. | Wait [-3.5-][+12+] s.
                    电源按钮在左侧。 | 电源按钮在右侧。 | 电源按钮在[-左-][+右+]侧。
                    電源を入れてください。 | 電源を切ってください。 | 電源を[-入れ-][+切っ+]てください。
                    장치를 켜십시오. | 장치를 끄십시오. | 장치를 [-켜십시오-][+끄십시오+].
                    اضغط على الزر الأحمر. | اضغط على الزر الأخضر. | اضغط على الزر [-الأحمر-][+الأخضر+].
                    Press ⟦1⟧Reset⟦/1⟧. | Press ⟦2⟧Reset⟦/2⟧. | Press [-⟦1⟧-][+⟦2⟧+]Reset[-⟦/1⟧-][+⟦/2⟧+].
                    same | same | same
                    """)
    void betweenShowsWhatGoesBeforeWhatComes(String before, String after, String expected) {
        assertThat(written(TextDifference.between(before, after))).isEqualTo(expected);
    }

    @Test
    void vowelSignsStayWithTheirLetter() {
        assertThat(written(TextDifference.between("เปิดเครื่อง", "ปิดเครื่อง")))
                .isEqualTo("[-เ-]ปิดเครื่อง");
    }

    @Test
    void piecesMakeBothTexts() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String before = sentence(random);
            String after = sentence(random);
            TextDifference difference = TextDifference.between(before, after);
            assertThat(joined(difference, TextDifference.Kind.ADDED)).isEqualTo(before);
            assertThat(joined(difference, TextDifference.Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void marksStandWhereThePiecesAre() {
        TextDifference difference = TextDifference.between("one two", "one three");
        assertThat(difference.text()).isEqualTo("one two\u2009three");
        assertThat(difference.marks())
                .containsExactly(
                        new Highlight(4, 7, Highlight.Kind.REMOVED),
                        new Highlight(8, 13, Highlight.Kind.ADDED));
        assertThat(difference.marksOnAfter(Highlight.Kind.ADAPTED))
                .containsExactly(new Highlight(4, 9, Highlight.Kind.ADAPTED));
    }

    @Test
    void textThatNobodyComparesByEyeIsReplacedAsAWhole() {
        String before = "a b ".repeat(400) + "same";
        String after = "c d ".repeat(400) + "same";
        assertThat(TextDifference.between(before, after).pieces())
                .containsExactly(
                        new Piece(TextDifference.Kind.REMOVED, "a b ".repeat(399) + "a b"),
                        new Piece(TextDifference.Kind.ADDED, "c d ".repeat(399) + "c d"),
                        new Piece(TextDifference.Kind.SAME, " same"));
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(TextDifference.between("Tür ⟦1/⟧", "Tür ⟦1/⟧").isEmpty()).isTrue();
        assertThat(TextDifference.between("Tür", "Tor").isEmpty()).isFalse();
    }

    private static String sentence(Random random) {
        String[] words = {"a", "b", " ", ",", "⟦1⟧", "7", "東", "京", "ที่"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String joined(TextDifference difference, TextDifference.Kind without) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String written(TextDifference difference) {
        return difference.pieces().stream()
                .map(piece ->
                        switch (piece.kind()) {
                            case SAME -> piece.text();
                            case REMOVED -> "[-" + piece.text() + "-]";
                            case ADDED -> "[+" + piece.text() + "+]";
                        })
                .collect(Collectors.joining());
    }
}
