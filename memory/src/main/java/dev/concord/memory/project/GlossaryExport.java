package dev.concord.memory.project;

import java.util.List;

/**
 * What a glossary file was written with.
 *
 * @param entries how many
 * @param leftOut what the format cannot hold, one sentence for each sort of thing
 */
public record GlossaryExport(int entries, List<String> leftOut) {
    /** Copies the list. */
    public GlossaryExport {
        leftOut = List.copyOf(leftOut);
    }
}
