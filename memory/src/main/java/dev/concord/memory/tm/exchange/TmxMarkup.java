package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.XmlCharacters;
import javax.xml.stream.XMLStreamReader;

/** XML as text. */
final class TmxMarkup {
    private TmxMarkup() {}

    /** Text between tags; what XML cannot hold is left out. */
    static String text(String characters) {
        // A carriage return would be read back as a line feed.
        return escaped(characters).replace("\r", "&#13;");
    }

    /** An attribute with a space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + quoted(value) + "\"";
    }

    /** An attribute's value. */
    static String quoted(String value) {
        return escaped(value)
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    private static String escaped(String characters) {
        return XmlCharacters.allowed(characters)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** The start tag at which a reader stands. */
    static String startTag(XMLStreamReader xml) {
        StringBuilder tag = new StringBuilder("<").append(name(xml));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            tag.append(
                    attribute(
                            prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
                            xml.getAttributeValue(i)));
        }
        return tag.append('>').toString();
    }

    /** The end tag at which a reader stands. */
    static String endTag(XMLStreamReader xml) {
        return "</" + name(xml) + ">";
    }

    private static String name(XMLStreamReader xml) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty()
                ? xml.getLocalName()
                : prefix + ":" + xml.getLocalName();
    }
}
