package dev.concord.memory.lexicon;

/** How far the renderings of a term agree. */
public enum Agreement {
    /** Nobody has rendered it yet, as far as is known. */
    UNKNOWN("unknown"),
    /** One rendering, inflected forms apart. */
    CONSISTENT("consistent"),
    /** Several renderings that are no conflict: allowed beside one another, or dismissed. */
    SEVERAL("several"),
    /** There is something to decide. */
    CONFLICT("conflict");

    private final String code;

    Agreement(String code) {
        this.code = code;
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }
}
