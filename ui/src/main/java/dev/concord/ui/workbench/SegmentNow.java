package dev.concord.ui.workbench;

import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.SessionJournal.Draft;
import java.util.Optional;

/**
 * What there is of a segment now.
 *
 * @param standing what the ledger says; empty when nobody has touched it
 * @param isDraftNew true when a bulk action has filled or emptied the draft
 * @param draft the draft, if that is new
 * @param exempt true when nothing is propagated to it
 */
record SegmentNow(
        Optional<SegmentStanding> standing,
        boolean isDraftNew,
        Optional<Draft> draft,
        boolean exempt) {

    static SegmentNow of(OpenProject project, SegmentKey segment) {
        return new SegmentNow(
                project.sessions().standing(segment),
                false,
                Optional.empty(),
                project.sessions().isExempt(segment));
    }

    SegmentNow withDraft(Optional<Draft> filled) {
        return new SegmentNow(standing, true, filled, exempt);
    }

    SegmentRow applyTo(SegmentRow row) {
        SegmentRow updated = row.exempted(exempt);
        if (row.draft() && !row.isFilled() && !row.isUntranslated()) {
            return updated;
        }
        if (isDraftNew && draft.isPresent()) {
            SegmentRow drafted = updated.drafted(draft.get().target());
            return draft.get().match().map(drafted::begunAs).orElse(drafted);
        }
        if ((isDraftNew && !row.isUntranslated()) || !row.draft()) {
            return standing.map(updated::standing).orElseGet(updated::untouched);
        }
        return updated;
    }
}
