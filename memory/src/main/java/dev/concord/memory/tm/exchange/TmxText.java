package dev.concord.memory.tm.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    /** The {@code hi} elements that are open. */
    private final Deque<TmxPiece.Code> highlights = new ArrayDeque<>();

    private int made;

    TmxText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** From behind the start tag to the end tag. */
    List<TmxPiece> read() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("seg")) {
                        flush();
                        return pieces;
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

    private void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "bpt" -> add(pairOfOpening(), true);
            case "ept" -> add(pairOfClosing(), false);
            // The other half is in another segment.
            case "it" -> add("it" + made++, !"end".equals(attribute("pos")));
            case "ph", "ut" -> add("", false);
            case "hi" -> {
                TmxPiece.Code code =
                        new TmxPiece.Code("hi" + made++, true, attribute("x"), attribute("type"));
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
            add(new TmxPiece.Code(opening.pair(), false, opening.x(), opening.data()));
        }
    }

    private String pairOfOpening() {
        String i = attribute("i");
        if (!i.isEmpty()) {
            return "i" + i;
        }
        String pair = "unnumbered" + made++;
        unnumbered.push(pair);
        return pair;
    }

    private String pairOfClosing() {
        String i = attribute("i");
        if (!i.isEmpty()) {
            return "i" + i;
        }
        return unnumbered.isEmpty() ? "unnumbered" + made++ : unnumbered.pop();
    }

    private void add(String pair, boolean isOpening) throws XMLStreamException {
        String x = attribute("x");
        add(new TmxPiece.Code(pair, isOpening, x, nativeCode()));
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

    /** All text of the element that begins here, with that of {@code sub} elements in it. */
    private String nativeCode() throws XMLStreamException {
        StringBuilder data = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        data.append(xml.getText());
                default -> {
                    // Comments are no part of the code.
                }
            }
        }
        return data.toString();
    }
}
