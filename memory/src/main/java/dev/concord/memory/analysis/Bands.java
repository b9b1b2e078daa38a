package dev.concord.memory.analysis;

import dev.concord.memory.pretranslation.MatchBand;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Amounts by band.
 *
 * @param confirmed what is confirmed already; it is in no band
 * @param written what has an unconfirmed target that a person or the file has put in, which
 *     pre-translation leaves alone; it is in no band either
 * @param open what else is not confirmed, by band; every band is there
 */
public record Bands(Amount confirmed, Amount written, Map<MatchBand, Amount> open) {
    public static final Bands NOTHING = new Bands(Amount.NONE, Amount.NONE, Map.of());

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

    /** All bands, and what is in none. */
    public Amount total() {
        return open.values().stream().reduce(confirmed.plus(written), Amount::plus);
    }

    Bands plus(Bands other) {
        var sums = new EnumMap<MatchBand, Amount>(MatchBand.class);
        open.forEach((band, amount) -> sums.put(band, amount.plus(other.of(band))));
        return new Bands(confirmed.plus(other.confirmed), written.plus(other.written), sums);
    }
}
