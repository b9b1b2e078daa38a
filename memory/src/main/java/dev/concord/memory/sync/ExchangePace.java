package dev.concord.memory.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often the exchange tries.
 *
 * @param firstDelay before the first new attempt; doubled with every one that fails
 * @param longestDelay which the doubling does not pass
 * @param pulse how often a quiet connection is looked at
 */
public record ExchangePace(Duration firstDelay, Duration longestDelay, Duration pulse) {
    public static final ExchangePace DEFAULT =
            new ExchangePace(Duration.ofMillis(500), Duration.ofSeconds(15), Duration.ofSeconds(2));

    /** The delay after this one. */
    Duration after(Duration delay) {
        Duration doubled = delay.multipliedBy(2);
        return doubled.compareTo(longestDelay) < 0 ? doubled : longestDelay;
    }

    /** Somewhere in its upper half, so that a team does not come back in one moment. */
    static Duration jittered(Duration delay, RandomGenerator random) {
        return delay.multipliedBy(500 + random.nextInt(501)).dividedBy(1_000);
    }
}
