package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.ExchangeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits delimited text into rows after RFC 4180: fields may be quoted, then they may hold the
 * delimiter, line ends and doubled quotes. A quote inside an unquoted field is an ordinary
 * character, and so is, between tabs, a quote at the start of a field that has no partner. Spaces
 * around a field count only inside quotes.
 */
final class DelimitedParser {
    private static final char QUOTE = '"';

    private final Path file;
    private final String text;
    private final char delimiter;
    private int position;
    private int line = 1;

    private DelimitedParser(Path file, String text, char delimiter) {
        this.file = file;
        this.text = text;
        this.delimiter = delimiter;
    }

    /** All rows that are not blank. */
    static List<TableRow> rows(Path file, String text, char delimiter) throws ExchangeException {
        return new DelimitedParser(file, text, delimiter).rows();
    }

    private List<TableRow> rows() throws ExchangeException {
        List<TableRow> rows = new ArrayList<>();
        while (position < text.length()) {
            TableRow row = row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private TableRow row() throws ExchangeException {
        int start = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(field());
            if (position >= text.length()) {
                return new TableRow(start, cells);
            }
            char end = text.charAt(position++);
            if (end != delimiter) {
                if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
                    position++;
                }
                line++;
                return new TableRow(start, cells);
            }
        }
    }

    private String field() throws ExchangeException {
        if (position < text.length() && text.charAt(position) == QUOTE) {
            int closing = closingQuote();
            if (closing >= 0) {
                return quoted(closing);
            }
            if (delimiter != '\t') {
                throw new ExchangeException(
                        file,
                        line,
                        column(),
                        "a quotation mark is opened here and not closed before a delimiter",
                        "Close it, or double every quotation mark inside the field.");
            }
        }
        int start = position;
        while (position < text.length() && !isFieldEnd(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quoted(int closing) {
        String content = text.substring(position + 1, closing);
        String normal = content.replace("\r\n", "\n").replace('\r', '\n');
        line += (int) normal.chars().filter(c -> c == '\n').count();
        position = closing + 1;
        return normal.replace("\"\"", "\"");
    }

    /** The quote that ends the field opened at the present position, -1 if there is none. */
    private int closingQuote() {
        int i = position + 1;
        while (i < text.length()) {
            if (text.charAt(i) != QUOTE) {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i += 2;
            } else {
                boolean ends = i + 1 >= text.length() || isFieldEnd(text.charAt(i + 1));
                return ends ? i : -1;
            }
        }
        return -1;
    }

    private boolean isFieldEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private int column() {
        int lineStart =
                Math.max(text.lastIndexOf('\n', position), text.lastIndexOf('\r', position));
        return position - lineStart;
    }
}
