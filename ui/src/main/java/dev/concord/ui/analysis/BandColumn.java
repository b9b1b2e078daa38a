package dev.concord.ui.analysis;

import dev.concord.memory.analysis.Amount;
import dev.concord.memory.analysis.Bands;
import java.util.function.Function;

/**
 * One of the parts that a document's text falls into.
 *
 * @param code for ids and styles
 */
record BandColumn(String code, String title, Function<Bands, Amount> amount) {
    /** The style class of what stands for it. */
    String styleClass() {
        return "band-" + code;
    }
}
