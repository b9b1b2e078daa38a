package dev.concord.memory.analysis;

import dev.concord.memory.pretranslation.MatchBand;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a report on an amount of text.
 *
 * @param band its code; {@code confirmed}, {@code has-target} and {@code total} are lines as well
 * @param share of all words, 0 to 1
 */
record AnalysisRow(String band, Amount amount, double share) {
    /** What is confirmed or has a target, each band, and the total. */
    static List<AnalysisRow> of(Bands bands) {
        Amount total = bands.total();
        List<AnalysisRow> rows = new ArrayList<>();
        rows.add(row("confirmed", bands.confirmed(), total));
        rows.add(row("has-target", bands.written(), total));
        for (MatchBand band : MatchBand.values()) {
            rows.add(row(band.code(), bands.of(band), total));
        }
        rows.add(row("total", total, total));
        return rows;
    }

    private static AnalysisRow row(String band, Amount amount, Amount total) {
        double share = total.words() == 0 ? 0 : (double) amount.words() / total.words();
        return new AnalysisRow(band, amount, share);
    }

    /** The band in words. */
    String label() {
        return switch (band) {
            case "confirmed" -> "Confirmed already";
            case "has-target" -> "Has a target";
            case "in-context" -> "In context";
            case "repetition" -> "Repetitions";
            case "100" -> "100 %";
            case "none" -> "No match";
            case "total" -> "Total";
            default -> band.replace("-", "–") + " %";
        };
    }
}
