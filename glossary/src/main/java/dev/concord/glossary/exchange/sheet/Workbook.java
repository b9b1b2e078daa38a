package dev.concord.glossary.exchange.sheet;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.XmlInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a workbook says of itself: its sheets and the texts they share. */
final class Workbook {
    private static final String OFFICE = "xl/workbook.xml";

    private final WorkbookParts parts;

    /**
     * A sheet that holds cells.
     *
     * @param part where it is in the file
     */
    record Sheet(String name, String part, boolean isHidden) {}

    private record Named(String name, String relation, boolean isHidden) {}

    Workbook(WorkbookParts parts) {
        this.parts = parts;
    }

    /** The sheets in the order of their tabs. */
    List<Sheet> sheets() throws IOException, ExchangeException {
        String book = book();
        List<Named> named = new ArrayList<>();
        read(book, xml -> eachElement(xml, "sheet", () -> named.add(sheet(xml))));
        Map<String, String> targets = relations(book);
        List<Sheet> sheets = new ArrayList<>();
        for (Named each : named) {
            String part = targets.get(each.relation());
            if (part != null && part.contains("sheets/") && !part.contains("chartsheets/")) {
                sheets.add(new Sheet(each.name(), part, each.isHidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw parts.refusal("is no Excel workbook: there is no sheet in it");
        }
        return sheets;
    }

    /** The texts that cells refer to by number. */
    List<String> sharedTexts() throws IOException, ExchangeException {
        String book = book();
        List<String> texts = new ArrayList<>();
        for (String part : relations(book).values()) {
            if (part.endsWith("haredStrings.xml")) {
                read(part, xml -> readTexts(xml, texts));
            }
        }
        return texts;
    }

    /** Reads one part. */
    void read(String part, PartReading reading) throws IOException, ExchangeException {
        Optional<InputStream> found = parts.part(part);
        if (found.isEmpty()) {
            throw parts.refusal("is no Excel workbook: there is no " + part + " in it");
        }
        try (InputStream in = found.get()) {
            XmlInput.readPart(
                    parts.file(),
                    in,
                    xml -> {
                        reading.read(xml);
                        return part;
                    });
        }
    }

    /** Work on an open part. */
    @FunctionalInterface
    interface PartReading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Programs may put the book elsewhere; the package says where. */
    private String book() throws IOException, ExchangeException {
        if (!parts.has("_rels/.rels")) {
            return OFFICE;
        }
        List<String> books = new ArrayList<>();
        read(
                "_rels/.rels",
                xml ->
                        eachElement(
                                xml,
                                "Relationship",
                                () -> {
                                    if (attribute(xml, "Type").endsWith("/officeDocument")) {
                                        books.add(resolved("", attribute(xml, "Target")));
                                    }
                                }));
        return books.isEmpty() ? OFFICE : books.getFirst();
    }

    private Map<String, String> relations(String book) throws IOException, ExchangeException {
        int slash = book.lastIndexOf('/');
        String folder = book.substring(0, slash + 1);
        String part = folder + "_rels/" + book.substring(slash + 1) + ".rels";
        Map<String, String> targets = new HashMap<>();
        read(
                part,
                xml ->
                        eachElement(
                                xml,
                                "Relationship",
                                () ->
                                        targets.put(
                                                attribute(xml, "Id"),
                                                resolved(folder, attribute(xml, "Target")))));
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        String before = "";
        while (!path.equals(before)) {
            before = path;
            path = path.replaceFirst("[^/]+/\\.\\./", "").replace("/./", "/");
        }
        return path;
    }

    private static Named sheet(XMLStreamReader xml) {
        String state = attribute(xml, "state");
        return new Named(
                CellText.unescaped(attribute(xml, "name")),
                relation(xml),
                state.equals("hidden") || state.equals("veryHidden"));
    }

    /** The namespace differs between the two sorts of Open XML. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean isQualified = xml.getAttributeNamespace(i) != null;
            if (isQualified
                    && xml.getAttributeLocalName(i).equals("id")
                    && xml.getAttributeNamespace(i).endsWith("relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void readTexts(XMLStreamReader xml, List<String> texts)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(CellText.read(xml));
            }
        }
    }

    private static void eachElement(XMLStreamReader xml, String element, Runnable work)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                work.run();
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
