package dev.concord.memory.tm.folder;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.tm.engine.IndexedTranslationMemory;
import java.nio.file.Path;
import java.time.Clock;

/** A memory, the folder that its imported part follows, and the way files take into that folder. */
public record MemoryParts(
        IndexedTranslationMemory memory, MemoryFolder folder, MemoryImport imports) {
    /**
     * Puts them together.
     *
     * @param folder of the TMX files
     * @param removed for files that are taken out of it
     */
    public static MemoryParts of(
            IndexedTranslationMemory memory,
            LanguagePair languages,
            UnitEditJournal edits,
            Path folder,
            Path removed,
            Clock clock) {
        var reading = new MemoryReading(languages, edits);
        var files = new MemoryFolder(folder, memory, reading, edits);
        return new MemoryParts(
                memory,
                files,
                new MemoryImport(files, memory, reading, new RemovedFiles(removed, clock)));
    }
}
