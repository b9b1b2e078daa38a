package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import java.util.List;

/**
 * What a glossary file holds.
 *
 * @param entries the entries taken in
 * @param read how many entries the file has, with those skipped
 * @param skipped the entries not taken in, each with the reason
 */
public record GlossaryImport(List<ConceptEntry> entries, int read, List<SkippedEntry> skipped) {

    /** Copies the lists. */
    public GlossaryImport {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
    }
}
