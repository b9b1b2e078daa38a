package dev.concord.memory.consistency;

/**
 * The share of usages that follow the agreed or, without agreement, the majority's rendering.
 *
 * @param consistent usages that follow it
 * @param total all usages
 */
public record ConsistencyIndex(int consistent, int total) {
    public static final ConsistencyIndex NOTHING = new ConsistencyIndex(0, 0);

    /** 0 to 1; 1 when there is nothing to be inconsistent. */
    public double share() {
        return total == 0 ? 1 : (double) consistent / total;
    }

    ConsistencyIndex plus(ConsistencyIndex other) {
        return new ConsistencyIndex(consistent + other.consistent, total + other.total);
    }
}
