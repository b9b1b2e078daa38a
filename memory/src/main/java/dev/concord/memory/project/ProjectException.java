package dev.concord.memory.project;

/** A project cannot be made, opened or changed. The message names the place and the remedy. */
public final class ProjectException extends Exception {
    private static final long serialVersionUID = 1L;

    public ProjectException(String message) {
        super(message);
    }

    public ProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
