package dev.concord.glossary.exchange.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of cells, as XML holds them and as people see them. */
final class CellText {
    /** Excel writes characters that XML does not have in this form. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern NEEDS_ESCAPE =
            Pattern.compile(
                    "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private CellText() {}

    /** The text of a string item with all its runs, without what says how it is pronounced. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int spoken = 0;
        boolean isText = false;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    spoken += xml.getLocalName().equals("rPh") ? 1 : 0;
                    isText = xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    spoken -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    isText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (isText && spoken == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    static String escaped(String text) {
        return NEEDS_ESCAPE
                .matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
    }

    /** A number without what is left over from binary fractions. */
    static String number(String stored) {
        try {
            var decimal = BigDecimal.valueOf(Double.parseDouble(stored));
            String plain = decimal.stripTrailingZeros().toPlainString();
            return plain.length() > stored.length() + 20 ? stored : plain;
        } catch (NumberFormatException _) {
            return stored;
        }
    }
}
