package dev.concord.memory.glossary;

import java.util.List;

/** Hears of what happens in the glossary folder. */
@FunctionalInterface
public interface GlossaryListener {
    /** Something has happened, and counts already. Called on the watching thread. */
    void happened(List<GlossaryNews> news);
}
