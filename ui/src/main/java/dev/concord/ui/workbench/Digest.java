package dev.concord.ui.workbench;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.StoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What follows from the ledger for what is on show, taken off the UI thread.
 *
 * @param alarms of the document's segments that have any
 * @param now what there is of the document's segments that changed
 * @param consistency index of the document, 0 to 1
 */
record Digest(
        Optional<Document> document,
        List<TermConflict> conflicts,
        Map<SegmentKey, List<TermAlarm>> alarms,
        Map<SegmentKey, SegmentNow> now,
        double consistency) {

    /**
     * Takes it.
     *
     * @param changed segments about which the ledger says something new
     * @param drafted segments whose draft was filled or emptied by a bulk action
     */
    static Digest of(
            OpenProject project,
            Optional<Document> document,
            Set<SegmentKey> changed,
            Set<SegmentKey> drafted)
            throws StoreException {
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
        Map<SegmentKey, SegmentNow> now = new HashMap<>();
        changed.forEach(segment -> now.put(segment, SegmentNow.of(project, segment)));
        if (drafted.stream().anyMatch(segment -> segment.document().equals(name))) {
            addDrafts(project, name, drafted, now);
        }
        double consistency = project.sessions().consistency().index(name).share();
        return new Digest(document, conflicts, alarms, now, consistency);
    }

    private static void addDrafts(
            OpenProject project,
            String document,
            Set<SegmentKey> drafted,
            Map<SegmentKey, SegmentNow> now)
            throws StoreException {
        Map<SegmentKey, Draft> drafts =
                project.documentSessions().drafts(document).stream()
                        .collect(Collectors.toMap(Draft::segment, Function.identity()));
        for (SegmentKey segment : drafted) {
            Optional<Draft> draft = Optional.ofNullable(drafts.get(segment));
            now.put(segment, SegmentNow.of(project, segment).withDraft(draft));
        }
    }

    /** The same row where nothing has changed. What a person has typed stays: it is newer. */
    SegmentRow applyTo(SegmentRow row) {
        SegmentRow updated = row.alarmed(alarms.getOrDefault(row.key(), List.of()));
        SegmentNow latest = now.get(row.key());
        return latest == null ? updated : latest.applyTo(updated);
    }
}
