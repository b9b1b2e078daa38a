package dev.concord.memory.project;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCode.Kind;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.WritableText;
import dev.concord.memory.store.StoreException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A project as XLIFF 2.0: a file for each document, a unit for each segment. The inline codes'
 * native data stays with the original; {@code ph}, {@code sc} and {@code ec} stand in their places.
 * Unconfirmed targets, pre-translated or typed, are there in the state {@code initial}.
 */
final class XliffExport {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private final OpenProject project;
    private int segmentCount;

    XliffExport(OpenProject project) {
        this.project = project;
    }

    /** How many segments were written. */
    int segmentCount() {
        return segmentCount;
    }

    String content() throws StoreException {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "2.0");
            xml.writeAttribute("srcLang", project.settings().languages().source().value());
            xml.writeAttribute("trgLang", project.settings().languages().target().value());
            int number = 0;
            for (Document document : project.documents()) {
                number++;
                // A file element without a unit is no XLIFF.
                if (document.segmentCount() > 0) {
                    file(xml, document, "f" + number);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to a text cannot fail", e);
        }
        return text.toString();
    }

    private void file(XMLStreamWriter xml, Document document, String id)
            throws XMLStreamException, StoreException {
        xml.writeStartElement("file");
        xml.writeAttribute("id", id);
        xml.writeAttribute("original", document.name());
        xml.writeAttribute("canResegment", "no");
        xml.writeCharacters("\n");
        int number = 0;
        CurrentTargets targets = project.targets(document.name());
        for (Segment segment : project.segments(document.name())) {
            number++;
            segmentCount++;
            unit(xml, segment, targets.of(segment), "u" + number);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void unit(XMLStreamWriter xml, Segment segment, CurrentTarget now, String id)
            throws XMLStreamException {
        String target = now.text();
        SegmentState state = now.state();
        xml.writeStartElement("unit");
        xml.writeAttribute("id", id);
        xml.writeAttribute("name", segment.key().segment());
        xml.writeStartElement("segment");
        if (!target.isEmpty()) {
            xml.writeAttribute("state", state.code());
        }
        text(xml, "source", segment, segment.source());
        if (!target.isEmpty()) {
            text(xml, "target", segment, target);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void text(XMLStreamWriter xml, String element, Segment segment, String text)
            throws XMLStreamException {
        Set<String> known = new HashSet<>();
        segment.codes().forEach(code -> known.add(code.token()));
        xml.writeStartElement(element);
        xml.writeAttribute("xml:space", "preserve");
        List<Token> tokens = InlineCodes.tokens(text);
        int from = 0;
        for (Token token : tokens) {
            if (known.contains(token.text())) {
                xml.writeCharacters(printable(text.substring(from, token.start())));
                code(xml, token, tokens);
                from = token.end();
            }
        }
        xml.writeCharacters(printable(text.substring(from)));
        xml.writeEndElement();
    }

    private static void code(XMLStreamWriter xml, Token token, List<Token> all)
            throws XMLStreamException {
        switch (token.kind()) {
            case STANDALONE -> {
                xml.writeEmptyElement("ph");
                xml.writeAttribute("id", Integer.toString(token.number()));
            }
            case OPENING -> {
                xml.writeEmptyElement("sc");
                xml.writeAttribute("id", Integer.toString(token.number()));
                if (isAlone(token, all)) {
                    xml.writeAttribute("isolated", "yes");
                }
            }
            case CLOSING -> {
                xml.writeEmptyElement("ec");
                boolean alone = isAlone(token, all);
                xml.writeAttribute(alone ? "id" : "startRef", Integer.toString(token.number()));
                if (alone) {
                    xml.writeAttribute("isolated", "yes");
                }
            }
        }
    }

    private static boolean isAlone(Token token, List<Token> all) {
        return all.stream()
                .noneMatch(other ->
                        other.number() == token.number()
                                && other.kind() != token.kind()
                                && other.kind() != Kind.STANDALONE);
    }

    /** XLIFF does not allow control characters, not even escaped. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(WritableText::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
