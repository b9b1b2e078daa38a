package dev.concord.glossary.exchange.tbx;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the children of elements. */
final class TbxCursor {
    private final XMLStreamReader xml;

    TbxCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What to do with each child; it reads up to the child's end tag. */
    @FunctionalInterface
    interface Child {
        void read(String element) throws XMLStreamException;
    }

    /** Goes through the children of the present element, up to its end tag. */
    void forEachChild(Child child) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                child.read(xml.getLocalName());
            }
        }
    }

    /** The text of the present element with that of the markup inside it. */
    String content() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }
}
