package dev.concord.ui.workbench;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from the ledger for what is on show, taken off the UI thread.
 *
 * @param alarms of the document's segments that have any
 * @param standings of the segments that changed
 * @param consistency index of the document, 0 to 1
 */
record Digest(
        Optional<Document> document,
        List<TermConflict> conflicts,
        Map<SegmentKey, List<TermAlarm>> alarms,
        Map<SegmentKey, SegmentStanding> standings,
        double consistency) {

    static Digest of(OpenProject project, Optional<Document> document, Set<SegmentKey> changed) {
        String name = document.map(Document::name).orElse("");
        List<TermConflict> conflicts = project.sessions().consistency().conflicts();
        Map<SegmentKey, List<TermAlarm>> alarms = new HashMap<>();
        for (TermConflict conflict : conflicts) {
            conflict.usages().stream()
                    .map(usage -> usage.segment())
                    .filter(segment -> segment.document().equals(name))
                    .forEach(
                            segment -> alarms.computeIfAbsent(segment, project.sessions()::alarms));
        }
        alarms.values().removeIf(List::isEmpty);
        Map<SegmentKey, SegmentStanding> standings = new HashMap<>();
        for (SegmentKey segment : changed) {
            project.sessions().standing(segment).ifPresent(now -> standings.put(segment, now));
        }
        double consistency = project.sessions().consistency().index(name).share();
        return new Digest(document, conflicts, alarms, standings, consistency);
    }
}
