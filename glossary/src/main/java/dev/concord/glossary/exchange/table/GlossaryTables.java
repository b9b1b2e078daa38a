package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.EntryCollector;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.text.LanguagePair;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes a glossary of the tables of one file. */
public final class GlossaryTables {
    private final Path file;
    private final LanguagePair languages;
    private final ColumnFinder finder;
    private final EntryCollector collector;

    /**
     * @param mapping what a person says the columns are
     */
    public GlossaryTables(Path file, LanguagePair languages, ColumnMapping mapping) {
        this.file = file;
        this.languages = languages;
        this.finder = new ColumnFinder(file, languages, mapping);
        this.collector = new EntryCollector(file, languages);
    }

    /** Tells something about the file, in a whole sentence. */
    public void remark(String sentence) {
        collector.remark(sentence);
    }

    /**
     * The entries of all sheets. Only the first may be without headings.
     *
     * @throws ExchangeException if the columns cannot be told, or no entry is in the project's
     *     languages
     */
    public GlossaryImport read(List<TableSheet> sheets) throws ExchangeException {
        boolean isFirst = true;
        for (TableSheet sheet : sheets) {
            if (!sheet.rows().isEmpty()) {
                read(sheet, isFirst);
                isFirst = false;
            }
        }
        return collector.result();
    }

    /**
     * The entries of one sheet whose columns are known.
     *
     * @throws ExchangeException if no entry is in the project's languages
     */
    GlossaryImport read(TableColumns columns, TableSheet sheet) throws ExchangeException {
        take(sheet, sheet.rows(), columns);
        return collector.result();
    }

    private void read(TableSheet sheet, boolean isFirst) throws ExchangeException {
        Optional<TableColumns> headed = finder.find(sheet.rows());
        if (headed.isEmpty() && !isFirst) {
            remark(
                    "The sheet \"%s\" is not taken in: it has no headings that name two languages."
                            .formatted(sheet.name()));
            return;
        }
        TableColumns columns = headed.orElseGet(finder::byPosition);
        if (headed.isEmpty()) {
            checkWidth(sheet.rows());
        }
        tellLeftOut(sheet, columns);
        List<TableRow> rows = sheet.rows().subList(columns.firstRow(), sheet.rows().size());
        take(sheet, rows, columns);
    }

    private void take(TableSheet sheet, List<TableRow> rows, TableColumns columns)
            throws ExchangeException {
        new ScriptCheck(file, languages).check(rows, columns).ifPresent(this::remark);
        var entries = new TableEntries(sheet.name(), columns, collector);
        rows.stream().filter(row -> !isComment(row)).forEach(entries::add);
        entries.finish();
    }

    /** OmegaT and others take such lines for remarks to people. */
    private static boolean isComment(TableRow row) {
        return row.cell(0).startsWith("#") && row.filledCells() == 1;
    }

    private void tellLeftOut(TableSheet sheet, TableColumns columns) {
        if (columns.firstRow() > 0) {
            List<String> names = columns.leftOut(sheet.rows().get(columns.firstRow() - 1));
            if (!names.isEmpty()) {
                remark("These columns are not taken in: " + String.join(", ", names) + ".");
            }
        }
    }

    private void checkWidth(List<TableRow> rows) throws ExchangeException {
        if (rows.stream().allMatch(row -> row.cells().size() < 2)) {
            throw new ExchangeException(
                    file,
                    rows.getFirst().line(),
                    0,
                    "has a single column",
                    "Put source and target into two columns, separated by a comma or a tab.");
        }
    }
}
