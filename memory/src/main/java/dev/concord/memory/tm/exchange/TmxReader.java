package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.XmlInput;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.TranslationUnit;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads TMX 1.1 to 1.4b of any size, in the encoding it declares, without keeping it in memory. A
 * unit is of use when it has both of the project's languages, whichever of the two the file calls
 * its source: the same region first, then the language in another region or in none.
 */
public final class TmxReader {
    /**
     * Hands over every unit of a file in the project's languages. A unit that is not right is
     * skipped, with its line and the reason.
     *
     * @param units receives them while reading goes on: when the file turns out to be broken, those
     *     before the place have been handed over
     * @throws ExchangeException when the file is missing, not TMX, not well-formed XML or declares
     *     entities; with line and column
     */
    public TmxImport read(Path file, LanguagePair languages, Consumer<TranslationUnit> units)
            throws ExchangeException {
        return XmlInput.read(file, xml -> new TmxUnits(file, xml, languages, units).read());
    }
}
