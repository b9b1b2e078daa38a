package dev.concord.app.format.segmentation;

import dev.concord.glossary.text.LanguageTag;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rules that an SRX 2.0 file has for one language: those of the first language map whose
 * pattern matches, or of all that match when the header says {@code cascade="yes"}.
 */
final class SrxReader {
    private final Map<String, List<SrxRule>> byName = new LinkedHashMap<>();
    private final List<String> chosen = new ArrayList<>();
    private final LanguageTag language;
    private boolean cascade;
    private List<SrxRule> current = new ArrayList<>();
    private boolean breaks;
    private String before = "";
    private String after = "";
    private int count;

    private SrxReader(LanguageTag language) {
        this.language = language;
    }

    static List<SrxRule> read(String srx, LanguageTag language) throws SegmentationException {
        SrxReader reader = new SrxReader(language);
        try {
            reader.parse(srx);
        } catch (XMLStreamException e) {
            String place =
                    e.getLocation() == null
                            ? ""
                            : " (line "
                                    + e.getLocation().getLineNumber()
                                    + ", column "
                                    + e.getLocation().getColumnNumber()
                                    + ")";
            throw new SegmentationException("the SRX rules are not well-formed XML" + place, e);
        }
        return reader.rules();
    }

    private void parse(String srx) throws XMLStreamException, SegmentationException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String text = srx.startsWith("\uFEFF") ? srx.substring(1) : srx;
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rule")) {
                current.add(rule());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, SegmentationException {
        switch (xml.getLocalName()) {
            case "header" -> cascade = "yes".equals(xml.getAttributeValue(null, "cascade"));
            case "languagerule" -> {
                current = new ArrayList<>();
                byName.put(attribute(xml, "languagerulename"), current);
            }
            case "rule" -> {
                breaks = !"no".equals(xml.getAttributeValue(null, "break"));
                before = "";
                after = "";
                count++;
            }
            case "beforebreak" -> before = xml.getElementText();
            case "afterbreak" -> after = xml.getElementText();
            case "languagemap" -> map(xml);
            default -> {
                // Headers and extensions say nothing about where to split.
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) throws SegmentationException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new SegmentationException(
                    "the SRX rules lack " + name + " in line " + xml.getLocation().getLineNumber());
        }
        return value;
    }

    private void map(XMLStreamReader xml) throws SegmentationException {
        String pattern = attribute(xml, "languagepattern");
        try {
            boolean matches =
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                            .matcher(new BoundedText(language.value()))
                            .matches();
            if (matches && (cascade || chosen.isEmpty())) {
                chosen.add(attribute(xml, "languagerulename"));
            }
        } catch (PatternSyntaxException | BoundedText.TooMuchException | StackOverflowError e) {
            throw new SegmentationException(
                    "the language pattern \"" + pattern + "\" of the SRX rules cannot be used", e);
        }
    }

    private SrxRule rule() throws SegmentationException {
        try {
            return new SrxRule(count, breaks, Pattern.compile(before), Pattern.compile(after));
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw new SegmentationException(
                    "rule " + count + " of the SRX rules is no valid regular expression", e);
        }
    }

    private List<SrxRule> rules() throws SegmentationException {
        List<SrxRule> rules = new ArrayList<>();
        for (String name : chosen) {
            List<SrxRule> named = byName.get(name);
            if (named == null) {
                throw new SegmentationException(
                        "the SRX rules map to \"" + name + "\", which they do not define");
            }
            rules.addAll(named);
        }
        return rules;
    }
}
