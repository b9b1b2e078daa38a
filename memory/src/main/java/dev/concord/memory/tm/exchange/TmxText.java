package dev.concord.memory.tm.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the content of one {@code seg} element. */
final class TmxText {
    private final XMLStreamReader xml;
    private final List<TmxPiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Pairs of {@code bpt} without the attribute {@code i}, which nest. */
    private final Deque<String> unnumbered = new ArrayDeque<>();

    /** Pairs that are open, by their attribute {@code i}. */
    private final Map<String, String> numbered = new HashMap<>();

    /** The {@code hi} elements that are open. */
    private final Deque<TmxPiece.Code> highlights = new ArrayDeque<>();

    private String problem = "";
    private int made;

    /**
     * What a {@code seg} holds.
     *
     * @param problem what is wrong with its codes; empty when nothing is
     */
    record Content(List<TmxPiece> pieces, String problem) {}

    TmxText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** From behind the start tag to the end tag. */
    Content read() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("seg")) {
                        return content();
                    }
                    end();
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                default -> {
                    // Comments and processing instructions are no part of the text.
                }
            }
        }
    }

    private Content content() {
        flush();
        if (!numbered.isEmpty() || !unnumbered.isEmpty()) {
            String first = numbered.isEmpty() ? "" : numbered.keySet().iterator().next();
            fault(
                    first.isEmpty()
                            ? "a <bpt> is never closed"
                            : named("bpt", first, "never closed"));
        }
        return new Content(pieces, problem);
    }

    private void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "bpt" -> add(pairOfOpening(), true);
            case "ept" -> add(pairOfClosing(), false);
            // The other half is in another segment.
            case "it" -> add("it" + made++, isBeginning());
            case "ph", "ut" -> add("", false);
            case "hi" -> {
                String tag = TmxMarkup.startTag(xml);
                TmxPiece.Code code =
                        new TmxPiece.Code(
                                "hi" + made++, true, attribute("x"), attribute("type"), tag);
                highlights.push(code);
                add(code);
            }
            default -> {
                // An element that no version knows: its text is kept, its tags are not.
            }
        }
    }

    private void end() {
        if (xml.getLocalName().equals("hi")) {
            TmxPiece.Code opening = highlights.pop();
            String tag = TmxMarkup.endTag(xml);
            add(new TmxPiece.Code(opening.pair(), false, opening.x(), opening.data(), tag));
        }
    }

    private boolean isBeginning() {
        String position = attribute("pos");
        if (!position.isEmpty() && !position.equals("begin") && !position.equals("end")) {
            fault("an <it> has the position " + position + ", which is neither begin nor end");
        }
        return !position.equals("end");
    }

    private String pairOfOpening() {
        String i = attribute("i");
        String pair = "pair" + made++;
        if (i.isEmpty()) {
            unnumbered.push(pair);
        } else if (numbered.put(i, pair) != null) {
            fault(named("bpt", i, "opened twice"));
        }
        return pair;
    }

    private String pairOfClosing() {
        String i = attribute("i");
        String pair = i.isEmpty() ? unnumbered.poll() : numbered.remove(i);
        if (pair == null) {
            fault(i.isEmpty() ? "an <ept> closes nothing" : named("ept", i, "closed unopened"));
            return "pair" + made++;
        }
        return pair;
    }

    private static String named(String element, String i, String fault) {
        return "<" + element + " i=\"" + i + "\"> is " + fault;
    }

    /** The first fault is the one that is told. */
    private void fault(String fault) {
        if (problem.isEmpty()) {
            problem = fault;
        }
    }

    private void add(TmxPiece.Code code) {
        flush();
        pieces.add(code);
    }

    private void flush() {
        if (!text.isEmpty()) {
            pieces.add(new TmxPiece.Text(text.toString()));
            text.setLength(0);
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** A code with all text of the element that begins here, that of {@code sub} in it as well. */
    private void add(String pair, boolean isOpening) throws XMLStreamException {
        String x = attribute("x");
        StringBuilder data = new StringBuilder();
        StringBuilder markup = new StringBuilder(TmxMarkup.startTag(xml));
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    markup.append(TmxMarkup.startTag(xml));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    markup.append(TmxMarkup.endTag(xml));
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    data.append(xml.getText());
                    markup.append(TmxMarkup.text(xml.getText()));
                }
                default -> {
                    // Comments are no part of the code.
                }
            }
        }
        add(new TmxPiece.Code(pair, isOpening, x, data.toString(), markup.toString()));
    }
}
