package dev.concord.ui.analysis;

import dev.concord.memory.analysis.Amount;
import dev.concord.memory.analysis.Bands;

/**
 * One line of the table: a document, or all of them.
 *
 * @param name the document's, or the word for all
 */
record AnalysisLine(String name, boolean isTotal, Bands bands) {
    long amount(BandColumn column, Measure measure) {
        return measure.of(column.amount().apply(bands));
    }

    long total(Measure measure) {
        Amount all = bands.total();
        return measure.of(all);
    }
}
