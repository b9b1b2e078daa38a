package dev.concord.memory.lexicon;

/** How a project came to know a term; of several ways the first counts. */
public enum TermKind {
    /** It stands in a glossary. */
    LISTED("listed"),
    /** Somebody decided how it is to be rendered, and no glossary has it. */
    DECIDED("decided"),
    /** Somebody marked it in a segment. */
    MARKED("marked"),
    /** It recurs in the sources and looks like a term. */
    CANDIDATE("candidate"),
    /** Somebody said that it is no term. */
    IGNORED("ignored");

    private final String code;

    TermKind(String code) {
        this.code = code;
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }
}
