package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MemoryProgress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What is to be done to the units of a file, found by reading it once. Only what changes is kept.
 *
 * @param changes by the ordinal of the {@code tu} element, from 1
 * @param unitCount how many units in the project's languages are left
 * @param hasBrokenUnits true when the file can only be read with its units mended
 */
record TmxChanges(Map<Integer, TmxChange> changes, int unitCount, boolean hasBrokenUnits) {
    static TmxChanges of(
            Path file, LanguagePair languages, UnitEdits edits, MemoryProgress progress)
            throws ExchangeException {
        Map<Integer, TmxChange> changes = new HashMap<>();
        TmxUnits.Result read =
                TmxUnits.read(file, languages, pair -> find(pair, edits, changes), progress);
        int removed =
                (int) changes.values().stream().filter(TmxChange.Removal.class::isInstance).count();
        return new TmxChanges(changes, read.units().imported() - removed, read.hasBrokenUnits());
    }

    private static void find(TmxPair pair, UnitEdits edits, Map<Integer, TmxChange> changes) {
        TmxTexts texts = pair.texts();
        switch (edits.of(texts.source(), texts.target())) {
            case UnitEdit.Unchanged _ -> {}
            case UnitEdit.Deleted _ -> changes.put(pair.number(), new TmxChange.Removal());
            case UnitEdit.Edited edited ->
                    changes.put(pair.number(), rewriting(pair, texts, edited));
        }
    }

    private static TmxChange rewriting(TmxPair pair, TmxTexts texts, UnitEdit.Edited edited) {
        TmxTexts.Codes codes = TmxTexts.codes(pair.source().text(), pair.target().text());
        Map<Integer, String> contents = new HashMap<>();
        if (!edited.source().equals(texts.source())) {
            contents.put(
                    pair.source().position(),
                    TmxSegment.edited(edited.source(), codes.source(), codes.target()));
        }
        if (!edited.target().equals(texts.target())) {
            contents.put(
                    pair.target().position(),
                    TmxSegment.edited(edited.target(), codes.target(), codes.source()));
        }
        return new TmxChange.Rewriting(contents, edited.author(), edited.changed());
    }
}
