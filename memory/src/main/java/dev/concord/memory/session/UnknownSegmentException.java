package dev.concord.memory.session;

import dev.concord.memory.model.SegmentKey;

/** A segment was named that the project does not have. */
public final class UnknownSegmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownSegmentException(SegmentKey segment) {
        super(
                "There is no segment %s in document %s; 'concord segments' lists them"
                        .formatted(segment.segment(), segment.document()));
    }
}
