package dev.concord.memory.tm.exchange;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The value of a property that tells a neighbouring text: plain, or a whole {@code seg}. */
final class TmxContextText {
    private static final String OPENING = "<seg>";
    private static final String CLOSING = "</seg>";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TmxContextText() {}

    /** The text with inline-code tokens. */
    static String of(String value) {
        String stripped = value.strip();
        if (!stripped.startsWith(OPENING) || !stripped.endsWith(CLOSING)) {
            return stripped;
        }
        String inner = stripped.substring(OPENING.length(), stripped.length() - CLOSING.length());
        return inner.indexOf('<') < 0 && !inner.contains("&#")
                ? unescaped(inner)
                : parsed(stripped, inner);
    }

    /** Without a parser, which would cost more than the rest of the unit. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&");
    }

    private static String parsed(String seg, String inner) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(seg));
            xml.nextTag();
            return TmxTexts.of(new TmxText(xml).read().pieces(), List.of()).source();
        } catch (XMLStreamException _) {
            // Half of a text whose codes were cut is still worth comparing.
            return unescaped(TAG.matcher(inner).replaceAll(""));
        }
    }
}
