package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.XmlCharacters;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Indented XML with attributes given as alternating names and values. */
final class TbxOutput {
    private final XMLStreamWriter xml;
    private int depth;

    TbxOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void doctype(String root, String systemId) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeDTD("<!DOCTYPE " + root + " SYSTEM \"" + systemId + "\">");
    }

    void open(String element, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        writeAttributes(attributes);
        depth++;
    }

    void text(String element, String text, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        writeAttributes(attributes);
        xml.writeCharacters(XmlCharacters.allowed(text));
        xml.writeEndElement();
    }

    void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            depth--;
            indent();
            xml.writeEndElement();
        }
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], XmlCharacters.allowed(attributes[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
