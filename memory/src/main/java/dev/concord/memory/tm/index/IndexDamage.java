package dev.concord.memory.tm.index;

import java.nio.file.Path;

/** A file of an index that could not be used as it is; the index has to be loaded anew. */
public record IndexDamage(Path file, Cause cause) {
    /** What is wrong with it. */
    public enum Cause {
        MISSING,
        /** Written by another version of Concord. */
        OTHER_VERSION,
        /** Its content is not what was written. */
        DAMAGED
    }
}
