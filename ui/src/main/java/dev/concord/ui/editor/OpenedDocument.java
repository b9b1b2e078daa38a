package dev.concord.ui.editor;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.DocumentSession;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.workbench.SegmentRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as the editor shows it first.
 *
 * @param resumeAt index of the row to go on with; -1 when there is none
 */
record OpenedDocument(
        OpenProject project,
        Document document,
        DocumentSession session,
        List<SegmentRow> rows,
        int resumeAt) {

    /** Opens the person's session and reads all rows with their drafts. Off the UI thread. */
    static OpenedDocument open(OpenProject project, Document document) throws StoreException {
        DocumentSession session = project.documentSessions().open(document.name());
        Map<SegmentKey, Draft> drafts = new HashMap<>();
        for (Draft draft : project.documentSessions().drafts(document.name())) {
            drafts.put(draft.segment(), draft);
        }
        List<SegmentRow> rows = new ArrayList<>(document.segmentCount());
        for (Segment segment : project.segments(document.name())) {
            Optional<Draft> draft = Optional.ofNullable(drafts.get(segment.key()));
            rows.add(row(project, SegmentRow.of(rows.size() + 1, segment), draft));
        }
        return new OpenedDocument(
                project, document, session, rows, resumeAt(rows, session.position()));
    }

    private static SegmentRow row(OpenProject project, SegmentRow fresh, Optional<Draft> draft) {
        SegmentRow row =
                project.sessions()
                        .standing(fresh.key())
                        .map(fresh::standing)
                        .orElse(fresh)
                        .exempted(project.sessions().isExempt(fresh.key()));
        if (draft.isEmpty()) {
            return row;
        }
        SegmentRow drafted = row.drafted(draft.get().target());
        return draft.get().match().map(drafted::begunAs).orElse(drafted);
    }

    private static int resumeAt(List<SegmentRow> rows, String position) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().segment().equals(position)) {
                return i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).state().isConfirmed()) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }
}
