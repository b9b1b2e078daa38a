package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a glossary file holds.
 *
 * @param entries the entries with terms in both languages of the project
 * @param others the entries without; they are skipped, but handed on when the glossary is exported
 * @param read how many entries the file has, with those skipped
 * @param skipped the entries that are not used, each with the reason
 * @param remarks what else a person should know, in whole sentences
 */
public record GlossaryImport(
        List<ConceptEntry> entries,
        List<ConceptEntry> others,
        int read,
        List<SkippedEntry> skipped,
        List<String> remarks) {

    /** Copies the lists. */
    public GlossaryImport {
        entries = List.copyOf(entries);
        others = List.copyOf(others);
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    /** Every entry the file has, used or not. */
    public List<ConceptEntry> all() {
        return Stream.concat(entries.stream(), others.stream()).toList();
    }
}
