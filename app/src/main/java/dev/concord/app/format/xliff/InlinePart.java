package dev.concord.app.format.xliff;

import dev.concord.app.format.xliff.Node.Element;
import dev.concord.app.format.xliff.Node.Text;
import dev.concord.memory.model.InlineCode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A source's or target's content as a flat sequence. */
sealed interface InlinePart {
    /** Text with references resolved. */
    record Characters(String value) implements InlinePart {}

    /**
     * An inline code.
     *
     * @param identity element, kind and id: what is the same in source and target
     * @param pair the same for the two halves of a pair, unique otherwise
     * @param xml as it is written in the file
     */
    record Native(String identity, String pair, Kind kind, String xml) implements InlinePart {
        /** The identity, counted where several codes share it. */
        String signature(Set<String> used) {
            String signature = identity;
            for (int i = 2; used.contains(signature); i++) {
                signature = identity + "#" + i;
            }
            return signature;
        }
    }

    static List<InlinePart> of(List<Node> nodes, String document) {
        List<InlinePart> parts = new ArrayList<>();
        collect(nodes, document, parts);
        return parts;
    }

    private static void collect(List<Node> nodes, String document, List<InlinePart> parts) {
        for (Node node : nodes) {
            switch (node) {
                case Text(String value) -> parts.add(new Characters(value));
                case Element element when spans(element) -> {
                    String pair = "span@" + element.start();
                    parts.add(
                            half(
                                    element,
                                    pair,
                                    Kind.OPENING,
                                    document,
                                    element.start(),
                                    element.contentStart()));
                    collect(element.children(), document, parts);
                    parts.add(
                            half(
                                    element,
                                    pair,
                                    Kind.CLOSING,
                                    document,
                                    element.contentEnd(),
                                    element.end()));
                }
                case Element element -> parts.add(single(element, document));
            }
        }
    }

    /** Elements whose content is text of the segment; that of all others is native code. */
    private static boolean spans(Element element) {
        return switch (element.name()) {
            case "g", "pc", "mrk" -> element.contentEnd() > element.contentStart();
            default -> false;
        };
    }

    private static Native half(
            Element element, String pair, Kind kind, String document, int start, int end) {
        return new Native(identity(element, kind), pair, kind, document.substring(start, end));
    }

    private static Native single(Element element, String document) {
        Kind kind = kind(element);
        String own = element.name() + "@" + element.start();
        String pair =
                kind == Kind.STANDALONE ? own : family(element.name()) + "=" + reference(element);
        String xml = document.substring(element.start(), element.end());
        return new Native(identity(element, kind), pair, kind, xml);
    }

    private static Kind kind(Element element) {
        return switch (element.name()) {
            case "bx", "bpt", "sc", "sm" -> Kind.OPENING;
            case "ex", "ept", "ec", "em" -> Kind.CLOSING;
            default -> Kind.STANDALONE;
        };
    }

    private static String family(String name) {
        return switch (name) {
            case "bx", "ex" -> "x";
            case "bpt", "ept" -> "pt";
            case "sc", "ec" -> "c";
            default -> "m";
        };
    }

    private static String reference(Element element) {
        return element.attribute("rid")
                .or(() -> element.attribute("startRef"))
                .or(() -> element.attribute("id"))
                .orElse("");
    }

    private static String identity(Element element, Kind kind) {
        return element.name()
                + "|"
                + kind
                + "|"
                + element.attribute("id").orElseGet(() -> reference(element));
    }
}
