package dev.concord.memory.format;

import java.nio.file.Path;

/** A document cannot be read or written. The message names the file, the place and the remedy. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    public FormatException(Path file, String what, Throwable cause) {
        super(file + ": " + what, cause);
    }

    public FormatException(Path file, String what) {
        super(file + ": " + what);
    }
}
