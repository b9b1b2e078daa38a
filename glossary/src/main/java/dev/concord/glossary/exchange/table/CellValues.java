package dev.concord.glossary.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what people and programs write into cells: yes and no, several terms in one. */
final class CellValues {
    private static final Set<String> YES =
            Set.of(
                    "yes", "true", "1", "x", "y", "ja", "wahr", "oui", "vrai", "sí", "si", "✓", "✔",
                    "예", "はい", "是", "on");
    private static final Set<String> NO =
            Set.of(
                    "", "no", "false", "0", "n", "nein", "falsch", "non", "faux", "아니오", "いいえ", "否",
                    "off", "-");
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[|;\\n]");

    private CellValues() {}

    /** Yes or no; nothing if a cell says neither. An empty cell says no. */
    static Optional<Boolean> flag(String cell) {
        String value = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(value)) {
            return Optional.of(true);
        }
        return NO.contains(value) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a cell says that letter case counts. */
    static boolean isCaseSensitive(String cell) {
        String value = cell.strip().toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
        return flag(cell).orElse(value.equals("casesensitive") || value.equals("sensitive"));
    }

    /** The terms of a cell that may hold several. */
    static List<String> several(String cell) {
        return BETWEEN_TERMS
                .splitAsStream(cell)
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }

    /** The one term of a cell. */
    static List<String> one(String cell) {
        return Stream.of(cell.strip()).filter(term -> !term.isEmpty()).toList();
    }
}
