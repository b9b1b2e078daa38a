package dev.concord.glossary.exchange;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens XML files of strangers: nothing outside the file is ever read, nothing is expanded. */
public final class XmlInput {
    private XmlInput() {}

    /** Work on an open XML file. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads from the start of the document. */
        T read(XMLStreamReader xml) throws XMLStreamException, ExchangeException;
    }

    /** The characters of a file whose encoding is found otherwise than by the XML parser. */
    public interface Decoding {
        /** Opens the file behind a byte order mark. */
        Reader open(Path file) throws IOException, ExchangeException;

        /** Finds the first bytes that are not of the file's encoding. */
        ExchangeException undecodable(Path file) throws IOException, ExchangeException;
    }

    /**
     * Opens a file, in whatever encoding it declares, and reads it.
     *
     * @throws ExchangeException if it is missing, not well-formed, or in another encoding than it
     *     declares; with line and column
     */
    public static <T> T read(Path file, Reading<T> reading) throws ExchangeException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return read(factory().createXMLStreamReader(bytes), reading);
        } catch (XMLStreamException e) {
            throw malformed(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads a part of a file that holds several.
     *
     * @param bytes the part, in whatever encoding it declares; not closed
     * @throws ExchangeException if it is not well-formed, or in another encoding than it declares
     * @throws IOException if the bytes cannot be read
     */
    public static <T> T readPart(Path file, InputStream bytes, Reading<T> reading)
            throws ExchangeException, IOException {
        try {
            return read(factory().createXMLStreamReader(bytes), reading);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause
                    && !isUndecodable(e.getNestedException())) {
                throw cause;
            }
            throw malformed(file, e);
        }
    }

    /**
     * Reads a file whose characters are decoded elsewhere.
     *
     * @throws ExchangeException if it is missing, not well-formed, or cannot be decoded
     */
    public static <T> T read(Path file, Decoding decoding, Reading<T> reading)
            throws ExchangeException {
        try {
            return readDecoded(file, decoding, reading);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Pieces of XML documents, looked at one by one. */
    public static final class Fragments {
        private final XMLInputFactory factory = factory();

        /** Makes a checker; for one thread at a time. */
        public Fragments() {
            // What the prefixes stand for is said in the document around them.
            factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        }

        /** Why a text is not one whole, well-formed element; nothing when it is. */
        public Optional<String> fault(String element) {
            try {
                XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(element));
                while (xml.hasNext()) {
                    xml.next();
                }
                xml.close();
                return Optional.empty();
            } catch (XMLStreamException e) {
                return Optional.of("is not well-formed XML (" + plain(e) + ")");
            }
        }
    }

    private static <T> T readDecoded(Path file, Decoding decoding, Reading<T> reading)
            throws ExchangeException, IOException {
        try (Reader characters = decoding.open(file)) {
            return read(factory().createXMLStreamReader(characters), reading);
        } catch (XMLStreamException e) {
            throw isUndecodable(e.getNestedException())
                    ? decoding.undecodable(file)
                    : malformed(file, e);
        } catch (CharacterCodingException _) {
            throw decoding.undecodable(file);
        }
    }

    private static <T> T read(XMLStreamReader xml, Reading<T> reading)
            throws XMLStreamException, ExchangeException {
        try {
            return reading.read(xml);
        } finally {
            xml.close();
        }
    }

    private static ExchangeException unreadable(Path file, IOException e) {
        return e instanceof NoSuchFileException
                ? new ExchangeException(file, 0, 0, "no such file", "Check the path.")
                : new ExchangeException(
                        file, 0, 0, "cannot be read (" + e.getMessage() + ")", "Check the file.");
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
        if (isUndecodable(e.getNestedException())) {
            return undecodable(file, line, column);
        }
        return new ExchangeException(
                file,
                line,
                column,
                "is not well-formed XML (" + plain(e) + ")",
                "Correct it there, or export it again from the program it came from.");
    }

    private static boolean isUndecodable(@Nullable Throwable cause) {
        return cause instanceof CharConversionException
                || cause instanceof CharacterCodingException;
    }

    /** The problem of a file with bytes that are not of its encoding, at this place. */
    public static ExchangeException undecodable(Path file, int line, int column) {
        return new ExchangeException(
                file,
                line,
                column,
                "holds bytes that are not of the encoding it declares",
                "Save it again as UTF-8.");
    }

    /** The parser's message without the place, which the JDK puts into a line of its own. */
    private static String plain(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int marker = message.indexOf("Message: ");
        return (marker < 0 ? message : message.substring(marker + 9)).strip();
    }
}
