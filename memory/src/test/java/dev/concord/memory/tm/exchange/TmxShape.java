package dev.concord.memory.tm.exchange;

import dev.concord.memory.tm.MemoryProgress;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** A file's elements, attributes, texts and comments, as a list. */
final class TmxShape {
    private TmxShape() {}

    /** Without what an edit of texts has to change: texts of segments, and who changed when. */
    static List<String> withoutEdit(Path file) throws Exception {
        List<String> shape = new ArrayList<>();
        try (Reader characters = new TmxInput(MemoryProgress.NONE).open(file)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader xml = factory.createXMLStreamReader(characters);
            int depthInSegment = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    shape.add(start(xml));
                    depthInSegment += depthInSegment > 0 || isSegment(xml) ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depthInSegment -= depthInSegment > 0 ? 1 : 0;
                    shape.add("/" + xml.getLocalName());
                } else if (xml.hasText() && depthInSegment != 1) {
                    shape.add(xml.getText());
                }
            }
        }
        return shape;
    }

    private static boolean isSegment(XMLStreamReader xml) {
        return xml.getLocalName().equals("seg");
    }

    private static String start(XMLStreamReader xml) {
        StringBuilder start = new StringBuilder(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (!name.equals("changeid") && !name.equals("changedate")) {
                start.append(' ').append(name).append('=').append(xml.getAttributeValue(i));
            }
        }
        return start.toString();
    }
}
