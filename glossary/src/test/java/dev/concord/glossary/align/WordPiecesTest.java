package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.align.WordPieces.Kind;
import dev.concord.glossary.align.WordPieces.Piece;
import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    @Test
    void ofGivesBeginningsFromThreeLettersOn() {
        assertThat(texts("fr", "vannes", Kind.BEGINNING))
                .containsExactlyInAnyOrder("van", "vann", "vanne", "vannes");
        assertThat(texts("fr", "vannes", Kind.END)).isEmpty();
    }

    @Test
    void ofGivesEndsInLanguagesThatCompound() {
        assertThat(texts("de", "Auslassventil", Kind.END)).contains("ventil", "lassventil");
    }

    @Test
    void ofGivesSyllablesWithoutParticlesInKorean() {
        assertThat(texts("ko", "밸브를", Kind.BEGINNING)).containsExactlyInAnyOrder("밸", "밸브");
        assertThat(texts("ko", "안전밸브", Kind.END)).contains("밸브");
    }

    @Test
    void ofGivesEveryPartWithoutSpaces() {
        assertThat(texts("zh", "止水栓", Kind.BEGINNING)).containsExactlyInAnyOrder("止水栓", "止水", "水栓");
    }

    @Test
    void ofFoldsAccentsButKeepsVowelSigns() {
        assertThat(texts("es", "opción", Kind.BEGINNING)).contains("opcion");
        assertThat(texts("th", "น้ำ", Kind.BEGINNING).getFirst()).startsWith("น้");
    }

    @Test
    void ofGivesTheSameRootToABrokenPlural() {
        assertThat(texts("ar", "الرسائل", Kind.ROOT))
                .containsAnyElementsOf(texts("ar", "رسالة", Kind.ROOT));
        assertThat(texts("de", "Ventil", Kind.ROOT)).isEmpty();
    }

    @Test
    void ofNeverPartsTheHalvesOfACharacter() {
        for (String text : texts("zh", "\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7", Kind.BEGINNING)) {
            assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
        }
    }

    private static List<String> texts(String language, String word, Kind kind) {
        return new WordPieces(language)
                .of(new WordForms(LanguageTag.of(language)).of(word)).stream()
                        .filter(piece -> piece.kind() == kind)
                        .map(Piece::text)
                        .toList();
    }
}
