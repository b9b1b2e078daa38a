package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands headings: a language (by tag, by name, or as source and target), a role ("status",
 * "Definition"), or one beside the other, whichever comes first: "German note", "Term (en-US)",
 * "tgt:pos", "English_United_States_Def". For one thread.
 */
final class Headings {
    private static final Set<String> SOURCE =
            Set.of(
                    "source",
                    "src",
                    "source language",
                    "source text",
                    "original",
                    "quelle",
                    "quell",
                    "quellsprache",
                    "quelltext",
                    "quellterm",
                    "quellbegriff",
                    "ausgangssprache",
                    "ausgangstext",
                    "langue source",
                    "origen",
                    "idioma de origen",
                    "원문",
                    "원어",
                    "출발어",
                    "소스",
                    "原文",
                    "原語",
                    "原语",
                    "ソース",
                    "源语言",
                    "源文");
    private static final Set<String> TARGET =
            Set.of(
                    "target",
                    "tgt",
                    "trg",
                    "target language",
                    "target text",
                    "translation",
                    "translated",
                    "equivalent",
                    "rendering",
                    "ziel",
                    "zielsprache",
                    "zieltext",
                    "zielterm",
                    "zielbegriff",
                    "übersetzung",
                    "entsprechung",
                    "cible",
                    "langue cible",
                    "traduction",
                    "traducción",
                    "traduzione",
                    "tradução",
                    "destino",
                    "번역",
                    "번역어",
                    "역어",
                    "도착어",
                    "대상",
                    "訳",
                    "訳語",
                    "訳文",
                    "翻訳",
                    "ターゲット",
                    "译文",
                    "译",
                    "翻译",
                    "目标语言");

    /** Not "de note", whose second half could be a script by its length. */
    private static final Pattern TAG =
            Pattern.compile(
                    "[a-z]{2,3}([ -](hans|hant|latn|cyrl|arab|deva|beng|guru|jpan|kore))?"
                            + "([ -]([a-z]{2}|[0-9]{3}))?");

    /** Language codes that are more often words for something else. */
    private static final Set<String> WORDS =
            Set.of("no", "nr", "so", "to", "or", "as", "an", "am", "my", "is", "he", "ie");

    private final LanguagePair languages;
    private @Nullable LanguageNames names;

    Headings(LanguagePair languages) {
        this.languages = languages;
    }

    /** The meaning of a heading; {@link Column#OTHER} if it has none. */
    Column column(String heading) {
        String name = plain(heading);
        if (name.isEmpty()) {
            return Column.OTHER;
        }
        Optional<LanguageTag> language = language(name, true);
        if (language.isPresent()) {
            return new Column(Role.TERM, language);
        }
        Optional<Role> role = RoleNames.role(name);
        if (role.isPresent()) {
            return role.get() == Role.TERM
                    ? new Column(Role.TERM, Optional.of(languages.source()))
                    : new Column(role.get(), Optional.empty());
        }
        return both(name)
                .or(() -> language(name, false).map(tag -> new Column(Role.TERM, Optional.of(tag))))
                .orElse(Column.OTHER);
    }

    /** A language and a role, split where both are known; the longest language wins. */
    private Optional<Column> both(String name) {
        for (int at = name.lastIndexOf(' '); at > 0; at = name.lastIndexOf(' ', at - 1)) {
            Optional<Column> column = column(name.substring(0, at), name.substring(at + 1));
            if (column.isPresent()) {
                return column;
            }
        }
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            Optional<Column> column = column(name.substring(at + 1), name.substring(0, at));
            if (column.isPresent()) {
                return column;
            }
        }
        return Optional.empty();
    }

    private Optional<Column> column(String languageName, String roleName) {
        Optional<Role> role = RoleNames.role(roleName.replaceFirst(" ?\\d+$", ""));
        return role.flatMap(
                r -> language(languageName, false).map(tag -> new Column(r, Optional.of(tag))));
    }

    private Optional<LanguageTag> language(String name, boolean onlyProject) {
        if (SOURCE.contains(name)) {
            return Optional.of(languages.source());
        }
        if (TARGET.contains(name)) {
            return Optional.of(languages.target());
        }
        Optional<LanguageTag> tag = tag(name);
        if (onlyProject) {
            return tag.filter(this::isOfProject);
        }
        return tag.or(() -> names().language(name));
    }

    /** Codes that look like words count only if they are the project's own. */
    private Optional<LanguageTag> tag(String name) {
        if (!TAG.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            LanguageTag tag = LanguageTag.of(name.replace(' ', '-'));
            boolean isWord = tag.value().length() == 3 || WORDS.contains(name);
            return Optional.of(tag).filter(t -> !isWord || isOfProject(t));
        } catch (UnsupportedLanguageException _) {
            return Optional.empty();
        }
    }

    private boolean isOfProject(LanguageTag tag) {
        return tag.isCompatibleWith(languages.source()) || tag.isCompatibleWith(languages.target());
    }

    private LanguageNames names() {
        LanguageNames known = names;
        if (known == null) {
            known = new LanguageNames();
            names = known;
        }
        return known;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_:./()\\[\\]*#]+", " ").strip();
    }
}
