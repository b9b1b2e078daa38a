package dev.concord.glossary.match;

import dev.concord.glossary.term.ConceptEntry;
import java.util.List;

/**
 * A term found in a source.
 *
 * @param start offset of its first character in the full text (UTF-16 units)
 * @param end offset behind its last character
 * @param term its citation form
 * @param key the key all its inflected forms share
 * @param entries the concept entries that hold it; empty if it is only watched
 * @param fit how it stands there
 */
public record TermHit(
        int start, int end, String term, String key, List<ConceptEntry> entries, TermFit fit) {

    /** Copies the list. */
    public TermHit {
        entries = List.copyOf(entries);
    }

    /** True when a translation must say it: a looser fit may be another term altogether. */
    public boolean isSure() {
        return fit == TermFit.WHOLE;
    }
}
