package dev.concord.glossary.exchange.table;

import java.util.List;

/**
 * A table as it was read, its columns not yet understood.
 *
 * @param name of the sheet in a workbook; empty where there is but one table
 * @param rows all rows that are not blank
 */
public record TableSheet(String name, List<TableRow> rows) {
    /** Copies the list. */
    public TableSheet {
        rows = List.copyOf(rows);
    }
}
