package dev.concord.memory.completion;

/** Where an offer comes from, the weightiest first. */
public enum OfferOrigin {
    /** People have decided so, or nearly always done so. */
    AGREED,
    /** The glossary lists it. */
    GLOSSARY,
    /** It stands in the source and is carried over: a number, an address, a name, a code. */
    SOURCE,
    /** A match has it. */
    MEMORY
}
