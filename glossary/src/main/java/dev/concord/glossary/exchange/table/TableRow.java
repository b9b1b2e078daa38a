package dev.concord.glossary.exchange.table;

import java.util.List;

/**
 * One record of a table.
 *
 * @param line the line it starts on, from 1; in a sheet the row
 * @param cells its fields, unquoted
 */
public record TableRow(int line, List<String> cells) {

    /** Copies the list. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A cell by its index from 0 without spaces around it, empty where the row is shorter. */
    public String cell(int index) {
        return verbatim(index).strip();
    }

    /** A cell by its index from 0 as it is, empty where the row is shorter. */
    public String verbatim(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** True when there is nothing in it but spaces. */
    public boolean isBlank() {
        return filledCells() == 0;
    }

    /** How many cells have something in them. */
    long filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
