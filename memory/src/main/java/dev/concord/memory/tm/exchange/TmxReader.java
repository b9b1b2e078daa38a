package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitDetails;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads TMX 1.1 to 1.4b of any size, in the encoding it declares, without keeping it in memory. A
 * unit is of use when it has both of the project's languages, whichever of the two the file calls
 * its source: the same region first, then the language without a region or in another one.
 */
public final class TmxReader {
    /** Like the other one, with the file's name as the memory's and nobody who watches. */
    public TmxImport read(Path file, LanguagePair languages, Consumer<TranslationUnit> units)
            throws ExchangeException {
        return read(
                file, String.valueOf(file.getFileName()), languages, units, MemoryProgress.NONE);
    }

    /**
     * Hands over every unit of a file in the project's languages. A unit that is not right, be it
     * that it is not well-formed XML, is skipped, with its line and the reason.
     *
     * @param memory the memory's name, for instance the file's path inside {@code tm/}; units are
     *     known by it and their ordinal
     * @param units receives them while reading goes on: when the file turns out to be broken, or
     *     when reading is cancelled, those before the place have been handed over
     * @throws ExchangeException when the file is missing, not TMX, declares entities or is not
     *     well-formed XML outside its units; with line and column
     * @param progress hears of the bytes read
     * @throws java.util.concurrent.CancellationException when the progress ends it
     */
    public TmxImport read(
            Path file,
            String memory,
            LanguagePair languages,
            Consumer<TranslationUnit> units,
            MemoryProgress progress)
            throws ExchangeException {
        Origin origin = new Origin(Origin.Kind.IMPORT, memory);
        return TmxUnits.read(
                        file, languages, pair -> units.accept(unit(pair, memory, origin)), progress)
                .units();
    }

    private static TranslationUnit unit(TmxPair pair, String memory, Origin origin) {
        TmxTexts texts = pair.texts();
        return new TranslationUnit(
                memory + "#" + pair.number(),
                texts.source(),
                texts.target(),
                origin,
                pair.context(),
                new UnitDetails(memory, pair.author(), pair.changed(), pair.isOtherVariant()));
    }
}
