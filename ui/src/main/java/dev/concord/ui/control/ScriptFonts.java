package dev.concord.ui.control;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * Fonts that cover a language's script with its punctuation. JavaFX on Linux puts the punctuation
 * of a right-to-left run on the wrong side when it comes from another font than the letters, and
 * takes Japanese forms for Korean and Chinese where the general font has none.
 */
public final class ScriptFonts {
    private ScriptFonts() {}

    /** The first installed family made for the language; empty where the general font will do. */
    public static Optional<String> family(LanguageTag language) {
        List<String> installed = Font.getFamilies();
        return candidates(language).stream().filter(installed::contains).findFirst();
    }

    private static List<String> candidates(LanguageTag language) {
        return switch (language.language()) {
            case "ar", "fa", "ur", "ps", "ug", "ckb" ->
                    List.of("DejaVu Sans", "Noto Sans Arabic", "Segoe UI", "Geeza Pro");
            case "he", "yi" ->
                    List.of("DejaVu Sans", "Noto Sans Hebrew", "Segoe UI", "Arial Hebrew");
            case "ko" -> List.of("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo");
            case "ja" -> List.of("Noto Sans CJK JP", "Yu Gothic UI", "Hiragino Sans");
            case "zh" ->
                    language.value().contains("Hant") || language.value().contains("TW")
                            ? List.of("Noto Sans CJK TC", "Microsoft JhengHei UI", "PingFang TC")
                            : List.of("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC");
            default -> List.of();
        };
    }

    /** The inline style that sets the language's font; empty where the general font will do. */
    public static String style(LanguageTag language) {
        return family(language).map(name -> "-fx-font-family: \"" + name + "\";").orElse("");
    }
}
