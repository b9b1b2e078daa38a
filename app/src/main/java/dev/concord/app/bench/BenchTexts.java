package dev.concord.app.bench;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeIds;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document of equal sentences with eight terms each, their translations and their changes. */
final class BenchTexts {
    /** The document that is worked on. */
    static final String DOCUMENT = "bench.txt";

    /** Where the terms were used before. */
    static final String EARLIER = "earlier.txt";

    private static final List<String> TERMS =
            List.of("valve", "pump", "filter", "sensor", "housing", "cable", "display", "battery");
    private static final List<String> RENDERINGS =
            List.of("Ventil", "Pumpe", "Filter", "Sensor", "Gehäuse", "Kabel", "Anzeige", "Akku");

    private final ChangeIds ids;

    BenchTexts(ChangeIds ids) {
        this.ids = ids;
    }

    /** The glossary as CSV. */
    static String glossary() {
        StringBuilder csv = new StringBuilder("source,target\n");
        for (int i = 0; i < TERMS.size(); i++) {
            csv.append(TERMS.get(i)).append(',').append(RENDERINGS.get(i)).append('\n');
        }
        return csv.toString();
    }

    static Document document(String name, int segments) {
        return new Document(name, "txt", "bench", segments, segments * 12);
    }

    static List<Segment> segments(String document, int count) {
        var segments = new ArrayList<Segment>(count);
        for (int i = 1; i <= count; i++) {
            String id = Integer.toString(i);
            segments.add(
                    new Segment(
                            new SegmentKey(document, id),
                            id,
                            source(i),
                            List.of(),
                            "",
                            SegmentState.INITIAL));
        }
        return segments;
    }

    static SegmentKey key(int segment) {
        return new SegmentKey(DOCUMENT, Integer.toString(segment));
    }

    static SegmentKey earlier(int segment) {
        return new SegmentKey(EARLIER, Integer.toString(segment));
    }

    static String source(int segment) {
        return "Part " + segment + ": " + String.join(", ", TERMS) + ".";
    }

    /** A translation against the glossary: the first term is rendered as nobody expects. */
    static String conflicting(int segment) {
        return "Teil "
                + segment
                + ": Klappe, "
                + String.join(", ", RENDERINGS.subList(1, RENDERINGS.size()))
                + ".";
    }

    /** A confirmation with so many term usages. */
    Change confirmation(SegmentKey segment, int usages) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var used = new ArrayList<TermUsage>();
        for (int i = 0; i < usages; i++) {
            used.add(
                    new TermUsage(
                            TERMS.get(i),
                            RENDERINGS.get(i),
                            RENDERINGS.get(i),
                            Origin.PERSON.confidence(),
                            Origin.PERSON,
                            now));
        }
        return new Change.SegmentConfirmed(
                new Stamp(ids.get(), now, "bench", ""),
                segment,
                Optional.empty(),
                "Part: " + String.join(", ", TERMS) + ".",
                "Teil: " + String.join(", ", RENDERINGS) + ".",
                SegmentState.TRANSLATED,
                Origin.PERSON,
                used,
                List.of());
    }
}
