package dev.concord.app.format.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of XML that knows where it stands in the file's text. */
sealed interface Node {
    /** Text with references resolved. */
    record Text(String value) implements Node {}

    /**
     * An element.
     *
     * @param name local name
     * @param attributes by name, with the prefix where there is one
     * @param start index of its first character
     * @param contentStart index after the start tag
     * @param contentEnd index of the end tag
     * @param end index after the end tag; for an empty-element tag all three are the same
     */
    record Element(
            String name,
            Map<String, String> attributes,
            int start,
            int contentStart,
            int contentEnd,
            int end,
            List<Node> children)
            implements Node {

        Optional<String> attribute(String wanted) {
            return Optional.ofNullable(attributes.get(wanted));
        }

        Optional<Element> child(String wanted) {
            return elements(wanted).stream().findFirst();
        }

        List<Element> elements(String wanted) {
            List<Element> found = new ArrayList<>();
            for (Node child : children) {
                if (child instanceof Element element && element.name.equals(wanted)) {
                    found.add(element);
                }
            }
            return found;
        }
    }
}
