package dev.concord.memory.session;

/** A source term and its rendering, marked by a person: from now on the term is watched. */
public record MarkedPair(String term, String rendering) {
    public MarkedPair {
        term = term.strip();
        rendering = rendering.strip();
        if (term.isEmpty() || rendering.isEmpty()) {
            throw new IllegalArgumentException(
                    "Mark a term in the source and its rendering in the target");
        }
    }
}
