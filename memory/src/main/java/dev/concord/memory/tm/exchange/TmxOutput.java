package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.XmlCharacters;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.TranslationUnit;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of a TMX file, one unit after the other. */
final class TmxOutput {
    private final XMLStreamWriter xml;

    TmxOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(LanguagePair languages, String toolVersion) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        xml.writeCharacters("\n");
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Concord");
        xml.writeAttribute("creationtoolversion", toolVersion);
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Concord");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", languages.source().value());
        xml.writeAttribute("datatype", "unknown");
        xml.writeCharacters("\n  ");
        xml.writeStartElement("body");
    }

    void write(TranslationUnit unit, LanguagePair languages) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("tu");
        if (!unit.origin().name().isEmpty()) {
            xml.writeAttribute("creationid", XmlCharacters.allowed(unit.origin().name()));
        }
        variant(languages.source().value(), unit.source());
        variant(languages.target().value(), unit.target());
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void variant(String language, String text) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
        xml.writeStartElement("seg");
        segment(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void segment(String text) throws XMLStreamException {
        List<InlineCodes.Token> tokens = InlineCodes.tokens(text);
        int end = 0;
        for (InlineCodes.Token token : tokens) {
            xml.writeCharacters(XmlCharacters.allowed(text.substring(end, token.start())));
            code(token, tokens);
            end = token.end();
        }
        xml.writeCharacters(XmlCharacters.allowed(text.substring(end)));
    }

    /** A memory does not know the native codes, so the number stands in for them. */
    private void code(InlineCodes.Token token, List<InlineCodes.Token> tokens)
            throws XMLStreamException {
        String number = Integer.toString(token.number());
        switch (token.kind()) {
            case STANDALONE -> {
                xml.writeStartElement("ph");
                xml.writeAttribute("x", number);
                xml.writeCharacters("<" + number + "/>");
            }
            case OPENING -> {
                half(token, tokens, InlineCode.Kind.CLOSING, "bpt", "begin");
                xml.writeCharacters("<" + number + ">");
            }
            case CLOSING -> {
                half(token, tokens, InlineCode.Kind.OPENING, "ept", "end");
                xml.writeCharacters("</" + number + ">");
            }
        }
        xml.writeEndElement();
    }

    /** A half whose other half is in another segment is isolated ({@code it}). */
    private void half(
            InlineCodes.Token token,
            List<InlineCodes.Token> tokens,
            InlineCode.Kind otherHalf,
            String paired,
            String position)
            throws XMLStreamException {
        String number = Integer.toString(token.number());
        boolean isPaired =
                tokens.stream()
                        .anyMatch(o -> o.kind() == otherHalf && o.number() == token.number());
        xml.writeStartElement(isPaired ? paired : "it");
        if (isPaired) {
            xml.writeAttribute("i", number);
        } else {
            xml.writeAttribute("pos", position);
        }
        // TMX knows no x on a closing code: it follows its opening one.
        if (!paired.equals("ept") || !isPaired) {
            xml.writeAttribute("x", number);
        }
    }
}
