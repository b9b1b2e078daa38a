package dev.concord.glossary.text;

/**
 * A language tag that is malformed or names no known language. The message can be shown as it is.
 */
public final class UnsupportedLanguageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String tag;
    private final String problem;

    UnsupportedLanguageException(String tag, String problem) {
        this.tag = tag;
        this.problem = problem;
    }

    /** The tag as it was given. */
    public String tag() {
        return tag;
    }

    @Override
    public String getMessage() {
        return "\"%s\" %s. Use a BCP 47 tag such as en, de-DE, ko or zh-Hant."
                .formatted(tag, problem);
    }
}
