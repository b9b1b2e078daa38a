package dev.concord.glossary.exchange;

import com.ibm.icu.util.ULocale;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the columns of a delimited glossary mean.
 *
 * @param columns one meaning for each column
 * @param header whether the first row is a header, no entry
 */
record DelimitedColumns(List<Column> columns, boolean header) {

    DelimitedColumns {
        columns = List.copyOf(columns);
    }

    private static final Map<String, Set<String>> DETAILS =
            Map.of(
                    "id", Set.of("id", "entry id", "concept id", "entryid", "conceptid"),
                    "note", Set.of("note", "notes", "comment", "comments", "remark", "remarks"),
                    "status", Set.of("status", "term status", "usage", "usage status"),
                    "definition", Set.of("definition", "description", "def"));

    /** The meaning of a column. */
    sealed interface Column {}

    /** Holds terms of a language. */
    record TermColumn(LanguageTag language) implements Column {}

    /**
     * Holds a detail of the entry: {@code id}, {@code note}, {@code status} or {@code definition}.
     */
    record DetailColumn(String name) implements Column {}

    /** Holds something that is not taken in. */
    record OtherColumn() implements Column {}

    /** The columns as the first row names them, else source and target of the project. */
    static DelimitedColumns of(DelimitedRow first, LanguagePair languages) {
        Map<String, String> names = languageNames();
        List<Column> named =
                first.cells().stream().map(cell -> column(cell, languages, names)).toList();
        long termColumns = named.stream().filter(TermColumn.class::isInstance).count();
        if (termColumns >= 2) {
            return new DelimitedColumns(named, true);
        }
        List<Column> plain = new ArrayList<>();
        plain.add(new TermColumn(languages.source()));
        plain.add(new TermColumn(languages.target()));
        plain.add(new DetailColumn("note"));
        return new DelimitedColumns(plain, false);
    }

    /** The columns that hold terms, by their index from 0. */
    Map<Integer, LanguageTag> languages() {
        Map<Integer, LanguageTag> languages = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof TermColumn(LanguageTag language)) {
                languages.put(i, language);
            }
        }
        return languages;
    }

    /** A detail in a row, empty if no column holds it. */
    String detail(String name, DelimitedRow row) {
        int index = columns.indexOf(new DetailColumn(name));
        return index < 0 ? "" : row.cell(index);
    }

    private static Column column(String cell, LanguagePair languages, Map<String, String> names) {
        String name = cell.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        if (Set.of("source", "source term", "source language", "src").contains(name)) {
            return new TermColumn(languages.source());
        }
        if (Set.of("target", "target term", "target language", "translation").contains(name)) {
            return new TermColumn(languages.target());
        }
        Optional<LanguageTag> tag = tag(cell, languages);
        if (tag.isPresent() && isOfProject(tag.get(), languages)) {
            return new TermColumn(tag.get());
        }
        for (Map.Entry<String, Set<String>> detail : DETAILS.entrySet()) {
            if (detail.getValue().contains(name)) {
                return new DetailColumn(detail.getKey());
            }
        }
        return tag.or(() -> named(name, names))
                .<Column>map(TermColumn::new)
                .orElseGet(OtherColumn::new);
    }

    private static boolean isOfProject(LanguageTag tag, LanguagePair languages) {
        return tag.isCompatibleWith(languages.source()) || tag.isCompatibleWith(languages.target());
    }

    /** Codes of three letters look like words, so only the project's own ones count. */
    private static Optional<LanguageTag> tag(String cell, LanguagePair languages) {
        try {
            LanguageTag tag = LanguageTag.of(cell);
            boolean plain = tag.value().length() == 3;
            return Optional.of(tag).filter(t -> !plain || isOfProject(t, languages));
        } catch (UnsupportedLanguageException e) {
            return Optional.empty();
        }
    }

    /** The language of a name such as "German", "Deutsch" or "English (UK)". */
    private static Optional<LanguageTag> named(String name, Map<String, String> names) {
        String bare = name.replaceAll("\\(.*\\)", "").replaceAll("\\b(term|terms)\\b", "").strip();
        return Optional.ofNullable(names.get(bare)).map(LanguageTag::of);
    }

    private static Map<String, String> languageNames() {
        Map<String, String> names = new HashMap<>();
        for (String code : ULocale.getISOLanguages()) {
            ULocale language = new ULocale(code);
            Stream.of(ULocale.ENGLISH, language)
                    .map(language::getDisplayLanguage)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .forEach(name -> names.putIfAbsent(name, code));
        }
        return names;
    }
}
