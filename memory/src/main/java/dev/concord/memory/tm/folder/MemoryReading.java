package dev.concord.memory.tm.folder;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.exchange.TmxImport;
import dev.concord.memory.tm.exchange.TmxReader;
import dev.concord.memory.tm.units.FileMark;
import dev.concord.memory.tm.units.MemoryFacts;
import dev.concord.memory.tm.units.StandingEdits;
import dev.concord.memory.tm.units.UnitStore;
import java.io.IOException;
import java.nio.file.Path;

/** Reads TMX files with the edits that stand for them. */
final class MemoryReading {
    private final LanguagePair languages;
    private final UnitEditJournal edits;

    /** What came of reading a file. */
    record Result(MemoryFacts facts, TmxImport tmx) {}

    MemoryReading(LanguagePair languages, UnitEditJournal edits) {
        this.languages = languages;
        this.edits = edits;
    }

    /** Hands over all units of a file as they are after edits. */
    Result read(Path file, String memory, UnitStore.UnitSink units, MemoryProgress progress)
            throws ExchangeException, StoreException {
        try {
            String state = edits.state(memory);
            var standing = new StandingEdits(memory, edits.standing(memory));
            FileMark mark = FileMark.of(file);
            TmxImport tmx =
                    new TmxReader()
                            .read(
                                    file,
                                    memory,
                                    languages,
                                    unit -> units.add(standing.apply(unit)),
                                    progress);
            return new Result(new MemoryFacts(mark, tmx.read(), tmx.imported(), state), tmx);
        } catch (IOException e) {
            var unreadable =
                    new ExchangeException(
                            file,
                            0,
                            0,
                            "cannot be read (" + e.getMessage() + ")",
                            "Check the file.");
            unreadable.initCause(e);
            throw unreadable;
        }
    }
}
