package dev.concord.memory.ledger;

import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes change ids: 12 hexadecimal digits of the time in milliseconds, then 80 random bits, so that
 * ids of different machines never meet and sort by time.
 */
public final class ChangeIds implements Supplier<ChangeId> {
    private static final int RANDOM_BYTES = 10;
    private final Clock clock;
    private final RandomGenerator random;

    public ChangeIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public ChangeId get() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new ChangeId(
                HexFormat.of().toHexDigits(clock.millis(), 12) + HexFormat.of().formatHex(bytes));
    }
}
