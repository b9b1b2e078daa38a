package dev.concord.app.bench.tm.corpus;

/** A text and its translation. */
public record TextPair(String source, String target) {}
