package dev.concord.app.format.xliff;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.xliff.Node.Element;
import dev.concord.app.format.xliff.Node.Text;
import dev.concord.memory.format.FormatException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks through an XLIFF file and gives out one unit after the other, so that a large file is never
 * in memory as a tree. Entities are never resolved and document types are not read.
 */
final class UnitReader {
    private final FormatInput input;
    private final XMLStreamReader2 xml;

    UnitReader(FormatInput input, String text) throws XMLStreamException {
        this.input = input;
        XMLInputFactory2 factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        xml = (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(text));
    }

    /** Moves to the next start or end tag; false at the end of the file. */
    boolean next() throws XMLStreamException, FormatException {
        while (xml.hasNext()) {
            int event = xml.next();
            refuseEntities(event);
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    /** The element whose start tag was just read, without its content. */
    Element startTag() {
        int start = Math.toIntExact(xml.getLocationInfo().getStartingCharOffset());
        int end = endOffset();
        return new Element(name(), attributes(), start, end, end, end, List.of());
    }

    /** The whole element whose start tag was just read; moves behind it. */
    Element element() throws XMLStreamException, FormatException {
        Element tag = startTag();
        boolean empty = xml.isEmptyElement();
        List<Node> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            refuseEntities(event);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element());
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        children.add(new Text(xml.getText()));
                default -> {
                    // Comments and processing instructions hold no text to translate.
                }
            }
        }
        int contentEnd =
                empty ? tag.end() : Math.toIntExact(xml.getLocationInfo().getStartingCharOffset());
        int end = empty ? tag.end() : endOffset();
        return new Element(
                tag.name(),
                tag.attributes(),
                tag.start(),
                tag.contentStart(),
                contentEnd,
                end,
                List.copyOf(children));
    }

    private int endOffset() {
        try {
            return Math.toIntExact(xml.getLocationInfo().getEndingCharOffset());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a tag was not read to its end", e);
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            boolean plain = prefix == null || prefix.isEmpty();
            attributes.put(plain ? local : prefix + ":" + local, xml.getAttributeValue(i));
        }
        return attributes;
    }

    private void refuseEntities(int event) throws FormatException {
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw input.problem(
                    "uses the XML entity \""
                            + xml.getLocalName()
                            + "\" (line "
                            + xml.getLocation().getLineNumber()
                            + ", column "
                            + xml.getLocation().getColumnNumber()
                            + "); entities are never resolved, write the text itself");
        }
    }
}
