package dev.concord.memory.tm.index.segment;

import java.nio.file.Path;

/** A segment's file is not what was written. */
public final class DamagedSegmentException extends Exception {
    private static final long serialVersionUID = 1;

    DamagedSegmentException(Path file, String problem) {
        super(file + ": " + problem + "; the index has to be loaded anew.");
    }
}
