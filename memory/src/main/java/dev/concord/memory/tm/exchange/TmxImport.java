package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.SkippedEntry;
import java.util.List;

/**
 * What was taken out of a TMX file.
 *
 * @param read how many translation units the file has
 * @param imported how many of them were handed over
 * @param skipped why the others were not; of very many only the first {@value #SKIPPED_LIMIT}
 */
public record TmxImport(int read, int imported, List<SkippedEntry> skipped) {
    static final int SKIPPED_LIMIT = 1_000;

    public TmxImport {
        skipped = List.copyOf(skipped);
    }
}
