package dev.concord.memory.project;

import dev.concord.glossary.term.ConceptEntry;
import java.util.Optional;

/**
 * What was done to the project's own glossary, so that it can be undone.
 *
 * @param before the entry as it was; empty when it is new
 * @param after the entry as it is now; empty when it was deleted
 */
public record EntryChange(Optional<ConceptEntry> before, Optional<ConceptEntry> after) {}
