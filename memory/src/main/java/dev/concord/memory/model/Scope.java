package dev.concord.memory.model;

/**
 * Where consistency is demanded.
 *
 * @param document the document, or empty for the whole project
 */
public record Scope(String document) {
    public static final Scope PROJECT = new Scope("");

    /** One document's own scope. */
    public static Scope of(String document) {
        return new Scope(document);
    }
}
