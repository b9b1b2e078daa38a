package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.EntryCollector;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out what the columns of a table are: by what a person says, by headings, by position. */
final class ColumnFinder {
    /** Rows above the headings, such as a title, are looked for this far. */
    private static final int HIGHEST = 10;

    /** No heading is as long. */
    private static final int LONG = 40;

    private static final int MOST_COLUMNS = 1000;

    private final Path file;
    private final LanguagePair languages;
    private final ColumnMapping mapping;
    private final Headings headings;

    ColumnFinder(Path file, LanguagePair languages, ColumnMapping mapping) {
        this.file = file;
        this.languages = languages;
        this.mapping = mapping;
        this.headings = new Headings(languages);
    }

    /**
     * The columns by what a person says, else by headings; nothing if there are no headings.
     *
     * @throws ExchangeException if a person names columns that are not there, or the headings name
     *     one language only
     */
    Optional<TableColumns> find(List<TableRow> rows) throws ExchangeException {
        if (!mapping.isEmpty()) {
            return Optional.of(mapped(rows));
        }
        for (int i = 0; i < Math.min(HIGHEST, rows.size()); i++) {
            TableRow row = rows.get(i);
            TableColumns columns = columns(row, i + 1);
            if (columns.languages().size() >= 2) {
                return Optional.of(columns);
            }
            checkOneLanguage(row, columns);
            if (row.filledCells() > 1) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Source, target and note, in this order: what a table without headings is. */
    TableColumns byPosition() {
        return new TableColumns(
                List.of(
                        new Column(Role.TERM, Optional.of(languages.source())),
                        new Column(Role.TERM, Optional.of(languages.target())),
                        new Column(Role.NOTE, Optional.empty())),
                0,
                languages.source());
    }

    private TableColumns columns(TableRow row, int firstRow) {
        List<Column> columns = new ArrayList<>();
        Optional<LanguageTag> latest = Optional.empty();
        for (String cell : row.cells()) {
            Column column = cell.length() > LONG ? Column.OTHER : headings.column(cell);
            latest = column.isTerm() ? column.language() : latest;
            columns.add(ofLatest(column, latest, cell));
        }
        return new TableColumns(columns, firstRow, languages.source());
    }

    /** memoQ names what it says of a term behind it, without the language. */
    private static Column ofLatest(Column column, Optional<LanguageTag> latest, String heading) {
        boolean belongs =
                column.language().isEmpty()
                        && (column.role() == Role.TERM_INFO
                                || heading.strip().equalsIgnoreCase("Term_Example"));
        return belongs ? new Column(column.role(), latest) : column;
    }

    private void checkOneLanguage(TableRow row, TableColumns columns) throws ExchangeException {
        boolean isHeading =
                columns.languages().size() == 1
                        && columns.columns().stream()
                                .anyMatch(c -> c.role() != Role.OTHER && !c.isTerm())
                        && row.cells().stream().allMatch(cell -> cell.length() <= LONG);
        if (isHeading) {
            LanguageTag named = columns.languages().iterator().next();
            LanguageTag missing =
                    named.isCompatibleWith(languages.target())
                            ? languages.source()
                            : languages.target();
            throw refusal(
                    row,
                    "has a column for %s, but its headings name none for %s; they are: %s"
                            .formatted(
                                    EntryCollector.name(named),
                                    EntryCollector.name(missing),
                                    list(row)));
        }
    }

    private TableColumns mapped(List<TableRow> rows) throws ExchangeException {
        TableRow first = rows.getFirst();
        boolean byName = false;
        List<Column> columns = new ArrayList<>();
        for (ColumnMapping.Part part : mapping.parts()) {
            Optional<Integer> named = named(part.column(), first);
            byName |= named.isPresent();
            int index = named.isPresent() ? named.get() : number(part.column(), first);
            while (columns.size() <= index) {
                columns.add(Column.OTHER);
            }
            Column column = headings.column(part.meaning());
            if (column.equals(Column.OTHER)) {
                throw refusal(
                        first, "has no use for a column \"" + part.meaning() + "\" (in --columns)");
            }
            columns.set(index, column);
        }
        boolean isHeaded = byName || columns(first, 1).languages().size() >= 2;
        var found = new TableColumns(columns, isHeaded ? 1 : 0, languages.source());
        if (found.languages().size() < 2) {
            throw refusal(first, "cannot be read with columns of one language only");
        }
        return found;
    }

    private static Optional<Integer> named(String heading, TableRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).equalsIgnoreCase(heading)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int number(String text, TableRow first) throws ExchangeException {
        if (text.matches("[1-9]\\d{0,2}")) {
            return Math.min(Integer.parseInt(text), MOST_COLUMNS) - 1;
        }
        throw refusal(
                first, "has no column \"%s\"; its columns are: %s".formatted(text, list(first)));
    }

    private static String list(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private ExchangeException refusal(TableRow row, String problem) {
        return new ExchangeException(
                file,
                row.line(),
                0,
                problem,
                "Say what the columns are: --columns source=HEADING,target=HEADING (or their"
                        + " numbers, from 1).");
    }
}
