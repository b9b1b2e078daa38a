package dev.concord.glossary.exchange;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML files of strangers: nothing outside the file is ever read, nothing is expanded. */
public final class XmlInput {
    private XmlInput() {}

    /** Work on an open XML file. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads from the start of the document. */
        T read(XMLStreamReader xml) throws XMLStreamException, ExchangeException;
    }

    /**
     * Opens a file, in whatever encoding it declares, and reads it.
     *
     * @throws ExchangeException if it is missing, not well-formed, or in another encoding than it
     *     declares; with line and column
     */
    public static <T> T read(Path file, Reading<T> reading) throws ExchangeException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(file, e);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(file, 0, 0, "no such file", "Check the path.");
        } catch (IOException e) {
            throw new ExchangeException(
                    file, 0, 0, "cannot be read (" + e.getMessage() + ")", "Check the file.");
        }
    }

    /** Refuses a document type that declares anything; one that only names a DTD is harmless. */
    public static void checkDoctype(Path file, XMLStreamReader xml) throws ExchangeException {
        String doctype = xml.getText();
        if (doctype != null && doctype.lastIndexOf("<!") > doctype.indexOf("<!DOCTYPE")) {
            Location at = xml.getLocation();
            throw new ExchangeException(
                    file,
                    at.getLineNumber(),
                    at.getColumnNumber(),
                    "the document type declares entities or elements, which is not allowed here",
                    "Remove what stands between [ and ] in the DOCTYPE line.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refers to " + systemId + " outside the file");
        });
        // The JDK counts even &amp; as an expansion. No entity can be declared, so no limit is
        // needed.
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    private static ExchangeException malformed(Path file, XMLStreamException e) {
        Location at = e.getLocation();
        int line = at == null ? 0 : at.getLineNumber();
        int column = at == null ? 0 : at.getColumnNumber();
        Throwable cause = e.getNestedException();
        if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
            return new ExchangeException(
                    file,
                    line,
                    column,
                    "holds bytes that are not of the encoding it declares",
                    "Save it again as UTF-8.");
        }
        return new ExchangeException(
                file,
                line,
                column,
                "is not well-formed XML (" + plain(e) + ")",
                "Correct it there, or export it again from the program it came from.");
    }

    /** The parser's message without the place, which the JDK puts into a line of its own. */
    private static String plain(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int marker = message.indexOf("Message: ");
        return (marker < 0 ? message : message.substring(marker + 9)).strip();
    }
}
