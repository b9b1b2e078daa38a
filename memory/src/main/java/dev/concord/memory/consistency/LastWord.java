package dev.concord.memory.consistency;

import dev.concord.memory.ledger.Stamp;

/** The last change about a term: the form it named the term by, and its stamp. */
public record LastWord(String term, Stamp stamp) {}
