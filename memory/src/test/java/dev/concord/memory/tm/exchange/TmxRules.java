package dev.concord.memory.tm.exchange;

import dev.concord.memory.tm.MemoryProgress;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The rules of TMX 1.4b, written down from the standard's text: which elements and attributes may
 * stand where. (The official DTD's terms do not let it stand here.)
 */
final class TmxRules {
    private static final String WHEN = "creationdate creationid changedate changeid";
    private static final String TOOL = "o-encoding datatype creationtool creationtoolversion o-tmf";
    private static final String USE = "usagecount lastusagedate segtype srclang tuid";

    /** Children as a pattern over their names, each with a space after it. */
    private record Rule(
            Pattern children, boolean mayHoldText, Set<String> needed, Set<String> may) {}

    private static final Map<String, Rule> RULES =
            Map.ofEntries(
                    rule("tmx", "header body ", false, "version", ""),
                    rule(
                            "header",
                            "((note|ude|prop) )*",
                            false,
                            "creationtool creationtoolversion segtype o-tmf adminlang srclang"
                                    + " datatype",
                            "o-encoding " + WHEN),
                    rule("body", "(tu )*", false, "", ""),
                    rule("ude", "(map )+", false, "name", "base"),
                    rule("map", "", false, "unicode", "code ent subst"),
                    rule("note", "", true, "", "o-encoding xml:lang lang"),
                    rule("prop", "", true, "type", "xml:lang o-encoding lang"),
                    rule("tu", "((note|prop) )*(tuv )+", false, "", WHEN + " " + TOOL + " " + USE),
                    rule(
                            "tuv",
                            "((note|prop) )*seg ",
                            false,
                            "xml:lang",
                            WHEN + " " + TOOL + " usagecount lastusagedate lang"),
                    rule("seg", "((bpt|ept|ph|it|hi|ut) )*", true, "", ""),
                    rule("bpt", "(sub )*", true, "i", "x type"),
                    rule("ept", "(sub )*", true, "i", ""),
                    rule("sub", "((bpt|ept|ph|it|hi|ut) )*", true, "", "datatype type"),
                    rule("it", "(sub )*", true, "pos", "x type"),
                    rule("ph", "(sub )*", true, "", "assoc x type"),
                    rule("hi", "((bpt|ept|ph|it|hi|ut) )*", true, "", "x type"),
                    rule("ut", "(sub )*", true, "", "x"));

    private record Open(String name, StringBuilder children) {}

    private TmxRules() {}

    private static Map.Entry<String, Rule> rule(
            String name, String children, boolean mayHoldText, String needed, String may) {
        return Map.entry(
                name, new Rule(Pattern.compile(children), mayHoldText, words(needed), words(may)));
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }

    /** What breaks the rules; nothing for a valid file. */
    static List<String> violations(Path file) throws Exception {
        List<String> violations = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        try (Reader characters = new TmxInput(MemoryProgress.NONE).open(file)) {
            XMLStreamReader xml =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(characters);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!open.isEmpty()) {
                            open.peek().children().append(xml.getLocalName()).append(' ');
                        }
                        checkAttributes(xml, violations);
                        open.push(new Open(xml.getLocalName(), new StringBuilder()));
                    }
                    case XMLStreamConstants.END_ELEMENT -> checkChildren(open.pop(), violations);
                    case XMLStreamConstants.CHARACTERS -> {
                        if (!xml.getText().isBlank() && !rule(open).mayHoldText()) {
                            violations.add(open.peek().name() + " holds text " + xml.getText());
                        }
                    }
                    default -> {
                        // Comments may stand anywhere.
                    }
                }
            }
        }
        return violations;
    }

    private static Rule rule(Deque<Open> open) {
        return Objects.requireNonNull(RULES.get(open.getFirst().name()));
    }

    private static void checkChildren(Open closed, List<String> violations) {
        Rule rule = RULES.get(closed.name());
        if (rule == null || !rule.children().matcher(closed.children()).matches()) {
            violations.add(closed.name() + " holds " + closed.children());
        }
    }

    private static void checkAttributes(XMLStreamReader xml, List<String> violations) {
        Rule rule = RULES.get(xml.getLocalName());
        if (rule == null) {
            violations.add("unknown element " + xml.getLocalName());
            return;
        }
        Set<String> found = new HashSet<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            found.add(
                    (prefix == null || prefix.isEmpty() ? "" : prefix + ":")
                            + xml.getAttributeLocalName(i));
        }
        for (String name : rule.needed()) {
            if (!found.contains(name)) {
                violations.add(xml.getLocalName() + " lacks " + name);
            }
        }
        for (String name : found) {
            if (!rule.needed().contains(name) && !rule.may().contains(name)) {
                violations.add(xml.getLocalName() + " has " + name);
            }
        }
    }
}
