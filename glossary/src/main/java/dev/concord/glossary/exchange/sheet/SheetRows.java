package dev.concord.glossary.exchange.sheet;

import dev.concord.glossary.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet: what cells show, formulas by the values stored with them. */
final class SheetRows {
    /** Excel has 16,384 columns; no glossary has this many. */
    private static final int MOST_COLUMNS = 1000;

    private final List<String> shared;
    private final NavigableMap<Integer, List<String>> rows = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private int row;
    private int column;

    SheetRows(List<String> shared) {
        this.shared = shared;
    }

    /** Cells that show an error, each with what it shows. */
    List<String> errors() {
        return errors;
    }

    List<TableRow> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml.getAttributeValue(null, "r"));
                    case "c" -> readCell(xml);
                    case "mergeCell" -> fill(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
        List<TableRow> found = new ArrayList<>();
        rows.forEach((number, cells) -> {
            TableRow read = new TableRow(number, cells);
            if (!read.isBlank()) {
                found.add(read);
            }
        });
        return found;
    }

    private void startRow(String stated) {
        int number = stated == null ? 0 : CellPlace.of(stated).row();
        row = number > 0 ? number : row + 1;
        column = -1;
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : CellPlace.of(reference).column();
        String type = xml.getAttributeValue(null, "t");
        String value = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = CellText.read(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        put(shown(type == null ? "n" : type, value));
    }

    private String shown(String type, String value) {
        return switch (type) {
            case "s" -> sharedText(value.strip());
            case "inlineStr" -> value;
            case "str" -> CellText.unescaped(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> {
                errors.add(CellPlace.letters(column) + row + " (" + value.strip() + ")");
                yield "";
            }
            default -> value.isBlank() ? "" : CellText.number(value.strip());
        };
    }

    private String sharedText(String index) {
        try {
            int at = Integer.parseInt(index);
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private void put(String text) {
        if (text.isEmpty() || column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        List<String> cells = rows.computeIfAbsent(row, _ -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** A cell that reaches over rows says the same in each of them. */
    private void fill(String reference) {
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        CellPlace from = CellPlace.of(reference.substring(0, colon));
        CellPlace to = CellPlace.of(reference.substring(colon + 1));
        List<String> first = rows.getOrDefault(from.row(), List.of());
        if (from.column() < 0 || from.column() >= first.size() || from.row() == to.row()) {
            return;
        }
        String text = first.get(from.column());
        for (int number :
                rows.subMap(from.row() + 1, Math.max(to.row(), from.row()) + 1).keySet()) {
            row = number;
            column = from.column();
            put(text);
        }
    }
}
