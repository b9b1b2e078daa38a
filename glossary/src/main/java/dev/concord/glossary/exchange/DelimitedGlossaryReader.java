package dev.concord.glossary.exchange;

import dev.concord.glossary.text.LanguagePair;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads glossaries in CSV and TSV. A first row that names at least two languages (by tag, by name,
 * or as {@code source} and {@code target}) says what the columns are; without one they are source,
 * target and note. Further columns may be {@code id}, {@code note}, {@code status} and {@code
 * definition}. Comma, semicolon and tab are told apart by the first row.
 */
public final class DelimitedGlossaryReader implements GlossaryReader {

    @Override
    public GlossaryImport read(Path file, LanguagePair languages) throws ExchangeException {
        String text = TextInput.read(file);
        List<DelimitedRow> rows = DelimitedParser.rows(file, text, delimiter(file, text));
        String origin = file.getFileName().toString();
        if (rows.isEmpty()) {
            return new DelimitedEntries(origin).result();
        }
        DelimitedColumns columns = DelimitedColumns.of(rows.getFirst(), languages);
        checkColumns(file, rows, columns);
        DelimitedEntries entries = new DelimitedEntries(origin);
        rows.stream().skip(columns.header() ? 1 : 0).forEach(row -> entries.add(row, columns));
        return entries.result();
    }

    private static void checkColumns(Path file, List<DelimitedRow> rows, DelimitedColumns columns)
            throws ExchangeException {
        if (!columns.header() && rows.stream().allMatch(row -> row.cells().size() < 2)) {
            throw new ExchangeException(
                    file,
                    rows.getFirst().line(),
                    0,
                    "has a single column",
                    "Put source and target into two columns, separated by a comma or a tab.");
        }
    }

    private static char delimiter(Path file, String text) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tsv") || name.endsWith(".tab")) {
            return '\t';
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (countInFirstRow(text, candidate) > countInFirstRow(text, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int countInFirstRow(String text, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (char c : text.stripLeading().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && c == delimiter) {
                count++;
            }
        }
        return count;
    }
}
