package dev.concord.glossary.exchange;

import java.util.List;

/**
 * One record of a delimited file.
 *
 * @param line the line it starts on, from 1
 * @param cells its fields, unquoted, without spaces around them
 */
record DelimitedRow(int line, List<String> cells) {

    DelimitedRow {
        cells = List.copyOf(cells);
    }

    /** A cell by its index from 0, empty where the row is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
