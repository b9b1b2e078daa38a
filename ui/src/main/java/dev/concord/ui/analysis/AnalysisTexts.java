package dev.concord.ui.analysis;

import dev.concord.memory.analysis.Bands;
import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** How bands and measures are called. */
record AnalysisTexts(Messages messages) {
    /** What is done, then the bands, the best first. */
    List<BandColumn> columns() {
        List<BandColumn> columns = new ArrayList<>();
        columns.add(
                new BandColumn(
                        "confirmed", messages.text("analysis.band.confirmed"), Bands::confirmed));
        columns.add(
                new BandColumn(
                        "has-target", messages.text("analysis.band.hasTarget"), Bands::written));
        for (MatchBand band : MatchBand.values()) {
            columns.add(new BandColumn(band.code(), name(band), bands -> bands.of(band)));
        }
        return columns;
    }

    private String name(MatchBand band) {
        return switch (band) {
            case IN_CONTEXT -> messages.text("analysis.band.inContext");
            case REPETITION -> messages.text("analysis.band.repetition");
            case EXACT -> messages.text("analysis.band.exact");
            case FROM_95 -> messages.text("analysis.band.from95");
            case FROM_85 -> messages.text("analysis.band.from85");
            case FROM_75 -> messages.text("analysis.band.from75");
            case FROM_50 -> messages.text("analysis.band.from50");
            case NONE -> messages.text("analysis.band.none");
        };
    }

    String name(Measure measure) {
        return switch (measure) {
            case WORDS -> messages.text("analysis.measure.words");
            case SEGMENTS -> messages.text("analysis.measure.segments");
            case CHARACTERS -> messages.text("analysis.measure.characters");
        };
    }

    String amount(Measure measure, long amount) {
        return switch (measure) {
            case WORDS -> messages.text("analysis.amount.words", amount);
            case SEGMENTS -> messages.text("analysis.amount.segments", amount);
            case CHARACTERS -> messages.text("analysis.amount.characters", amount);
        };
    }
}
