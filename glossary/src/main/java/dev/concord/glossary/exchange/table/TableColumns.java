package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the columns of a table mean.
 *
 * @param columns one meaning for each column
 * @param firstRow index of the first row that is an entry
 * @param source the language that the table translates from: what is said of a whole row is said of
 *     the other terms
 */
record TableColumns(List<Column> columns, int firstRow, LanguageTag source) {

    TableColumns {
        columns = List.copyOf(columns);
    }

    /** The columns that hold terms, by their index from 0. */
    Map<Integer, LanguageTag> terms() {
        Map<Integer, LanguageTag> terms = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.isTerm()) {
                terms.put(i, column.language().orElseThrow());
            }
        }
        return terms;
    }

    /** The languages that terms are in. */
    Set<LanguageTag> languages() {
        return Set.copyOf(terms().values());
    }

    /** True when rows say which entry they belong to. */
    boolean hasId() {
        return columns.stream().anyMatch(column -> column.role() == Role.ID);
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
        int index = columns.indexOf(new Column(role, language));
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** The headings of columns that are not taken in. */
    List<String> leftOut(TableRow headings) {
        return columns.stream().allMatch(column -> column.role() != Role.OTHER)
                ? List.of()
                : java.util.stream.IntStream.range(0, headings.cells().size())
                        .filter(i -> i >= columns.size() || columns.get(i).role() == Role.OTHER)
                        .mapToObj(headings::cell)
                        .filter(heading -> !heading.isEmpty())
                        .distinct()
                        .collect(Collectors.toList());
    }
}
