package dev.concord.glossary.exchange.table;

import com.ibm.icu.lang.UScript;
import dev.concord.glossary.exchange.EntryCollector;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Notices columns whose terms are not written in the letters of their language. Languages that
 * share an alphabet cannot be told apart by this.
 */
final class ScriptCheck {
    /** Of fewer terms nothing can be said. */
    private static final int FEWEST = 5;

    /** In tenths; names and abbreviations in other letters are common in many languages. */
    private static final int MOST_FOREIGN = 8;

    private final Path file;
    private final LanguagePair languages;

    ScriptCheck(Path file, LanguagePair languages) {
        this.file = file;
        this.languages = languages;
    }

    /**
     * What a person should know about the letters of the columns.
     *
     * @throws ExchangeException if the columns of the project's languages are the wrong way round
     */
    Optional<String> check(List<TableRow> rows, TableColumns columns) throws ExchangeException {
        Set<String> foreign = new TreeSet<>();
        for (Map.Entry<Integer, LanguageTag> column : columns.terms().entrySet()) {
            if (isForeign(rows, column.getKey(), column.getValue())) {
                foreign.add(column.getValue().value());
            }
        }
        if (isSwapped(rows, columns)) {
            throw new ExchangeException(
                    file,
                    rows.getFirst().line(),
                    0,
                    "has its columns the other way round: the terms for %s look like %s"
                            .formatted(
                                    EntryCollector.name(languages.source()),
                                    EntryCollector.name(languages.target())),
                    "Swap the columns, or say with --columns which one is the source.");
        }
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Nearly no term for %s is written in its letters: is it the right glossary?"
                                .formatted(
                                        String.join(
                                                " and ",
                                                foreign.stream()
                                                        .map(LanguageTag::of)
                                                        .map(EntryCollector::name)
                                                        .toList())));
    }

    private boolean isSwapped(List<TableRow> rows, TableColumns columns) {
        Map<LanguageTag, Integer> places = new HashMap<>();
        columns.terms().forEach((index, tag) -> places.putIfAbsent(tag, index));
        Integer source = places.get(languages.source());
        Integer target = places.get(languages.target());
        return source != null
                && target != null
                && isForeign(rows, source, languages.source())
                && isForeign(rows, target, languages.target())
                && !isForeign(rows, source, languages.target())
                && !isForeign(rows, target, languages.source());
    }

    private static boolean isForeign(List<TableRow> rows, int column, LanguageTag language) {
        int[] scripts = UScript.getCode(language.toLocale());
        if (scripts == null) {
            return false;
        }
        int lettered = 0;
        int foreign = 0;
        for (TableRow row : rows) {
            String cell = row.cell(column);
            if (cell.codePoints().anyMatch(Character::isLetter)) {
                lettered++;
                foreign += cell.codePoints().anyMatch(c -> isOf(c, scripts)) ? 0 : 1;
            }
        }
        return lettered >= FEWEST && foreign * 10 > lettered * MOST_FOREIGN;
    }

    private static boolean isOf(int c, int[] scripts) {
        if (!Character.isLetter(c)) {
            return false;
        }
        for (int script : scripts) {
            if (UScript.hasScript(c, script)) {
                return true;
            }
        }
        return false;
    }
}
