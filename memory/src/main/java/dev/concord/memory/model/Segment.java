package dev.concord.memory.model;

import java.util.List;

/**
 * The smallest thing that is translated and confirmed, as extracted from a document. What people
 * did to it since is in the ledger.
 *
 * @param unit id of the XLIFF unit (paragraph) it belongs to
 * @param source source text with inline-code tokens
 * @param codes the inline codes of the source, in order of appearance
 * @param initialTarget the target that the file brought along, empty when it had none
 * @param initialState the state that the file gave it
 */
public record Segment(
        SegmentKey key,
        String unit,
        String source,
        List<InlineCode> codes,
        String initialTarget,
        SegmentState initialState) {
    public Segment {
        codes = List.copyOf(codes);
        if (initialTarget.isEmpty() && initialState.isConfirmed()) {
            throw new IllegalArgumentException(key + " has a state but no target");
        }
    }
}
