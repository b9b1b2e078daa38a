package dev.concord.app.format.segmentation;

/** Segmentation rules cannot be used. The message says which rule and why, without a file name. */
public final class SegmentationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    SegmentationException(String reason) {
        super(reason);
        this.reason = reason;
    }

    SegmentationException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Which rule cannot be used and why. */
    public String reason() {
        return reason;
    }
}
