package dev.concord.glossary.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking texts for formulas. Opening a CSV file, they run what begins with
 * {@code =}, and some of what begins with {@code +}, {@code -} or {@code @}; an apostrophe before
 * it makes it text. Harmless texts such as "-fähig" stay as they are, for other programs' sake.
 */
final class SpreadsheetCells {
    private static final Pattern FORMULA =
            Pattern.compile("=.*|[+@-].*[(|!=\"\\\\].*|[\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+@\\t\\r-].*", Pattern.DOTALL);

    private SpreadsheetCells() {}

    /** The cell, with an apostrophe before it where it could be run. */
    static String guarded(String cell) {
        boolean isInDanger = FORMULA.matcher(cell).matches() || GUARDED.matcher(cell).matches();
        return isInDanger ? "'" + cell : cell;
    }

    /** The cell without the apostrophe that keeps spreadsheets from running it. */
    static String withoutGuard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
