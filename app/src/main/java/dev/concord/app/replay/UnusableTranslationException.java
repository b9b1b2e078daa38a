package dev.concord.app.replay;

/** One translation of a file cannot be confirmed. The message names the place and the reason. */
public final class UnusableTranslationException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableTranslationException(String place, String problem) {
        super(place + ": " + problem);
    }
}
