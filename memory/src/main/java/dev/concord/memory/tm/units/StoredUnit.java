package dev.concord.memory.tm.units;

import dev.concord.memory.tm.TranslationUnit;

/** A unit with its row, which identifies it as long as its memory is not read anew. */
public record StoredUnit(long row, TranslationUnit unit) {}
