package dev.concord.glossary.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, as other programs write them. */
final class WorkbookFile {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    WorkbookFile() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='http://x/officeDocument'"
                        + " Target='xl/workbook.xml'/></Relationships>");
    }

    WorkbookFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    WorkbookFile texts(String items) {
        relations.append("<Relationship Id='texts' Type='t' Target='/xl/sharedStrings.xml'/>");
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    WorkbookFile sheet(String name, String state, String content) {
        count++;
        sheets.append(
                "<sheet name='%s' sheetId='%d' state='%s' r:id='r%d'/>"
                        .formatted(name, count, state, count));
        relations.append(
                "<Relationship Id='r%d' Type='s' Target='worksheets/sheet%d.xml'/>"
                        .formatted(count, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet>" + content + "</worksheet>");
    }

    Path write(Path file) throws IOException {
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets>"
                        + sheets
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A row of texts in their cells. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.length; i++) {
            row.append(
                    "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                            .formatted(CellPlace.letters(i), number, cells[i]));
        }
        return row.append("</row>").toString();
    }

    static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }
}
