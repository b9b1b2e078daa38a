package dev.concord.memory.tm.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the attributes and properties of a {@code tu} or {@code tuv} tell besides the texts. TMX
 * itself has no contexts; the properties known here are those that OmegaT, memoQ, Phrase, XTM,
 * GlobalLink and Trados Studio write.
 */
final class TmxFacts {
    private final String textId;
    private final String changedBy;
    private final String createdBy;
    private final String changed;
    private final String created;
    private String statedId = "";
    private String previous = "";
    private String next = "";

    /** From the start tag at which a reader stands. */
    TmxFacts(XMLStreamReader xml) {
        textId = attribute(xml, "tuid");
        changedBy = attribute(xml, "changeid");
        createdBy = attribute(xml, "creationid");
        changed = attribute(xml, "changedate");
        created = attribute(xml, "creationdate");
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Reads the {@code prop} element at whose start tag a reader stands. */
    void readProperty(XMLStreamReader xml) throws XMLStreamException {
        switch (attribute(xml, "type").toLowerCase(Locale.ROOT)) {
            case "prev",
                    "x-context-pre",
                    "context_prev",
                    "x-previous-source-text",
                    "previousmd5segment" ->
                    previous = TmxContextText.of(xml.getElementText());
            case "next", "x-context-post", "context_next", "x-next-source-text", "nextmd5segment" ->
                    next = TmxContextText.of(xml.getElementText());
            case "id", "x-idcontext" -> statedId = xml.getElementText().strip();
            case "x-contextcontent" -> {
                // One for each place where the unit was used; the first stands for all.
                String content = xml.getElementText();
                int bar = content.indexOf(" | ");
                if (previous.isEmpty() && bar > 0) {
                    previous = content.substring(0, bar);
                }
            }
            default -> {
                // Other properties concern the tool that wrote them.
            }
        }
    }

    /** The text's identity; a property that states it counts more than {@code tuid}. */
    String textId() {
        return statedId.isEmpty() ? textId : statedId;
    }

    String previous() {
        return previous;
    }

    String next() {
        return next;
    }

    String changedBy() {
        return changedBy;
    }

    String createdBy() {
        return createdBy;
    }

    Optional<Instant> changed() {
        return TmxTime.of(changed);
    }

    Optional<Instant> created() {
        return TmxTime.of(created);
    }
}
