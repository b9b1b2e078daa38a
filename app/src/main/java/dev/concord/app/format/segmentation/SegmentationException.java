package dev.concord.app.format.segmentation;

/** Segmentation rules cannot be used. The message says which rule and why, without a file name. */
public final class SegmentationException extends Exception {
    private static final long serialVersionUID = 1L;

    SegmentationException(String message) {
        super(message);
    }

    SegmentationException(String message, Throwable cause) {
        super(message, cause);
    }
}
