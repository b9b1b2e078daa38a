package dev.concord.memory.analysis;

import dev.concord.memory.pretranslation.MatchBand;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Amounts by band.
 *
 * @param confirmed what is confirmed already; it is in no band
 * @param open what is not confirmed, by band; every band is there
 */
public record Bands(Amount confirmed, Map<MatchBand, Amount> open) {
    public static final Bands NOTHING = new Bands(Amount.NONE, Map.of());

    public Bands {
        var all = new EnumMap<MatchBand, Amount>(MatchBand.class);
        for (MatchBand band : MatchBand.values()) {
            all.put(band, open.getOrDefault(band, Amount.NONE));
        }
        open = Collections.unmodifiableMap(all);
    }

    /** What there is of a band. */
    public Amount of(MatchBand band) {
        return open.getOrDefault(band, Amount.NONE);
    }

    /** All bands and what is confirmed. */
    public Amount total() {
        return open.values().stream().reduce(confirmed, Amount::plus);
    }

    Bands plus(Bands other) {
        var sums = new EnumMap<MatchBand, Amount>(MatchBand.class);
        open.forEach((band, amount) -> sums.put(band, amount.plus(other.of(band))));
        return new Bands(confirmed.plus(other.confirmed), sums);
    }
}
