package dev.concord.app.command.review;

import dev.concord.memory.analysis.Amount;
import dev.concord.memory.analysis.Bands;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Amounts by band as the command line shows them.
 *
 * @param confirmed what is confirmed already and in no band
 * @param bands by the bands' codes
 */
record ShownBands(Shown confirmed, Shown hasTarget, Map<String, Shown> bands, Shown total) {
    static final ShownBands NONE = of(Bands.NOTHING);

    record Shown(int segments, int words, long characters) {
        static Shown of(Amount amount) {
            return new Shown(amount.segments(), amount.words(), amount.characters());
        }
    }

    /** In one line: words that are confirmed, that have a target, and those of each band. */
    String told() {
        return "confirmed "
                + confirmed.words
                + ", with a target "
                + hasTarget.words
                + bands.entrySet().stream()
                        .map(each -> ", " + each.getKey() + " " + each.getValue().words)
                        .collect(Collectors.joining());
    }

    static ShownBands of(Bands bands) {
        Map<String, Shown> byCode = new LinkedHashMap<>();
        bands.open().forEach((band, amount) -> byCode.put(band.code(), Shown.of(amount)));
        return new ShownBands(
                Shown.of(bands.confirmed()),
                Shown.of(bands.written()),
                byCode,
                Shown.of(bands.total()));
    }
}
