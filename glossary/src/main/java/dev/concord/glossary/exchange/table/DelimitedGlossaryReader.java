package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.GlossaryReader;
import dev.concord.glossary.exchange.TextInput;
import dev.concord.glossary.text.LanguagePair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads glossaries in CSV and TSV, and text files that say they are UTX. Headings that name at
 * least two languages (by tag, by name, or as {@code source} and {@code target}) say what the
 * columns are; without them they are source, target and note. Comma, semicolon, tab and bar are
 * told apart by what is regular.
 */
public final class DelimitedGlossaryReader implements GlossaryReader {
    private final ColumnMapping mapping;

    /** A reader that goes by the headings. */
    public DelimitedGlossaryReader() {
        this(ColumnMapping.NONE);
    }

    /** A reader that is told what the columns are. */
    public DelimitedGlossaryReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public GlossaryImport read(Path file, LanguagePair languages) throws ExchangeException {
        String text = TextInput.read(file);
        if (UtxReader.isUtx(text)) {
            return UtxReader.read(file, text, languages);
        }
        Delimiters.Found found = found(file, text);
        List<TableRow> rows =
                DelimitedParser.rows(file, text.substring(found.start()), found.delimiter());
        List<TableRow> shown = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            List<String> cells = row.cells().stream().map(SpreadsheetCells::withoutGuard).toList();
            shown.add(new TableRow(row.line() + (found.start() > 0 ? 1 : 0), cells));
        }
        return new GlossaryTables(file, languages, mapping)
                .read(List.of(new TableSheet("", shown)));
    }

    private static Delimiters.Found found(Path file, String text) {
        Delimiters.Found found = Delimiters.find(text);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isTabbed = name.endsWith(".tsv") || name.endsWith(".tab");
        return isTabbed && found.start() == 0 ? new Delimiters.Found('\t', 0) : found;
    }
}
