package dev.concord.glossary.match;

/** How a term stands in a source, the surest first. */
public enum TermFit {
    /** Its words, at most inflected, one after the other. */
    WHOLE,
    /** Its words with others between them: "turn the device off" for "turn off". */
    GAPPED,
    /** The last part of a compound: "Netzwerkdrucker" for "Drucker". */
    COMPOUND
}
