package dev.concord.glossary.exchange.sheet;

import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.XmlCharacters;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes rows of texts into an open sheet. */
final class SheetOutput {
    /** What Excel takes. */
    private static final int LONGEST = 32_767;

    private static final int MOST_ROWS = 1_048_576;

    private final XMLStreamWriter xml;
    private final LeftOut leftOut;
    private int row;

    SheetOutput(XMLStreamWriter xml, LeftOut leftOut) {
        this.xml = xml;
        this.leftOut = leftOut;
    }

    int rowCount() {
        return row;
    }

    void write(List<String> cells, boolean isHeading) throws XMLStreamException {
        if (row == MOST_ROWS) {
            leftOut.add("rows beyond the " + MOST_ROWS + "th");
            return;
        }
        row++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(row));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                writeCell(CellPlace.letters(i) + row, cells.get(i), isHeading);
            }
        }
        xml.writeEndElement();
    }

    private void writeCell(String reference, String text, boolean isHeading)
            throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", reference);
        xml.writeAttribute("t", "inlineStr");
        if (isHeading) {
            xml.writeAttribute("s", "1");
        }
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(XmlCharacters.allowed(CellText.escaped(fitting(text))));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        leftOut.add("what is longer than " + LONGEST + " characters");
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
