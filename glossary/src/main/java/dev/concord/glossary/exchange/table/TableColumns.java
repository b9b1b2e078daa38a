package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.text.LanguageTag;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the columns of a table mean. Asked for every cell, so it knows all answers beforehand. */
final class TableColumns {
    private final List<Column> columns;
    private final int firstRow;
    private final LanguageTag source;
    private final Map<Column, Integer> places = new HashMap<>();
    private final Map<Integer, LanguageTag> terms = new TreeMap<>();
    private final Set<LanguageTag> languages;

    /**
     * @param columns one meaning for each column
     * @param firstRow index of the first row that is an entry
     * @param source the language that the table translates from: what is said of a whole row is
     *     said of the other terms
     */
    TableColumns(List<Column> columns, int firstRow, LanguageTag source) {
        this.columns = List.copyOf(columns);
        this.firstRow = firstRow;
        this.source = source;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            places.putIfAbsent(column, i);
            if (column.isTerm()) {
                terms.put(i, column.language().orElseThrow());
            }
        }
        this.languages = Collections.unmodifiableSet(new LinkedHashSet<>(terms.values()));
    }

    List<Column> columns() {
        return columns;
    }

    int firstRow() {
        return firstRow;
    }

    LanguageTag source() {
        return source;
    }

    /** The columns that hold terms, by their index from 0. */
    Map<Integer, LanguageTag> terms() {
        return terms;
    }

    /** The languages that terms are in. */
    Set<LanguageTag> languages() {
        return languages;
    }

    /** True when rows say which entry they belong to. */
    boolean hasId() {
        return places.containsKey(new Column(Role.ID, Optional.empty()));
    }

    /** What a row says in the first column of a role that speaks of the whole row. */
    String ofRow(Role role, TableRow row) {
        return find(role, Optional.empty()).map(row::cell).orElse("");
    }

    /**
     * What a row says of the terms of a language: in a column of that language, else, but for the
     * source's terms, in one of the whole row.
     */
    String of(Role role, LanguageTag language, TableRow row) {
        Optional<Integer> own = find(role, Optional.of(language));
        if (own.isPresent()) {
            return row.verbatim(own.get());
        }
        return language.equals(source)
                ? ""
                : find(role, Optional.empty()).map(row::verbatim).orElse("");
    }

    /** The same, but what is said of the whole row is said of the source's terms as well. */
    String ofAny(Role role, LanguageTag language, TableRow row) {
        return find(role, Optional.of(language))
                .or(() -> find(role, Optional.empty()))
                .map(row::cell)
                .orElse("");
    }

    private Optional<Integer> find(Role role, Optional<LanguageTag> language) {
        return Optional.ofNullable(places.get(new Column(role, language)));
    }

    /** The headings of columns that are not taken in. */
    List<String> leftOut(TableRow headings) {
        return IntStream.range(0, headings.cells().size())
                .filter(i -> i >= columns.size() || columns.get(i).role() == Role.OTHER)
                .mapToObj(headings::cell)
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .toList();
    }
}
