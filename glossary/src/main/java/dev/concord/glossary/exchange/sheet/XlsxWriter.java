package dev.concord.glossary.exchange.sheet;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.exchange.table.TableExport;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the two languages of a project as a workbook with one sheet: headings that stay in sight
 * and can be filtered, and texts only, so that nothing is ever run as a formula.
 */
public final class XlsxWriter implements GlossaryWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Every entry has the same, so that the same glossary gives the same file. */
    private static final long TIME = 315_619_200_000L;

    @Override
    public List<String> write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException {
        var export = new TableExport(glossary, languages);
        var leftOut = new LeftOut("XLSX");
        ReplacedFile.write(file, out -> write(glossary, export, out, leftOut));
        export.countLeftOut(leftOut);
        return leftOut.sentences();
    }

    private static void write(
            Glossary glossary, TableExport export, OutputStream out, LeftOut leftOut)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (WorkbookFrame frame : WorkbookFrame.values()) {
            begin(zip, frame.part());
            zip.write(frame.content().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        begin(zip, "xl/worksheets/sheet1.xml");
        try {
            // The JDK's writer hands on every character for itself.
            Writer buffer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
            writeSheet(xml, glossary, export, leftOut);
            xml.flush();
            buffer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        zip.closeEntry();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTime(TIME);
        zip.putNextEntry(entry);
    }

    private static void writeSheet(
            XMLStreamWriter xml, Glossary glossary, TableExport export, LeftOut leftOut)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(MAIN);
        writeView(xml);
        List<String> headings = export.headings();
        xml.writeStartElement("sheetData");
        var rows = new SheetOutput(xml, leftOut);
        rows.write(headings, true);
        for (ConceptEntry entry : glossary.entries()) {
            for (List<String> row : export.rows(entry)) {
                rows.write(row, false);
            }
        }
        xml.writeEndElement();
        xml.writeEmptyElement("autoFilter");
        xml.writeAttribute("ref", "A1:" + CellPlace.letters(headings.size() - 1) + rows.rowCount());
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void writeView(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        xml.writeEmptyElement("pane");
        xml.writeAttribute("ySplit", "1");
        xml.writeAttribute("topLeftCell", "A2");
        xml.writeAttribute("activePane", "bottomLeft");
        xml.writeAttribute("state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("cols");
        xml.writeEmptyElement("col");
        xml.writeAttribute("min", "1");
        xml.writeAttribute("max", "5");
        xml.writeAttribute("width", "30");
        xml.writeAttribute("customWidth", "1");
        xml.writeEndElement();
    }
}
