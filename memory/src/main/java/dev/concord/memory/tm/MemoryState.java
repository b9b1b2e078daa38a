package dev.concord.memory.tm;

/** Whether all units of a memory are found, or only some while the rest is made ready. */
public sealed interface MemoryState {
    /** How many units are found now. */
    int units();

    /** Every unit is found. */
    record Ready(int units) implements MemoryState {}

    /**
     * Units are being read or indexed; lookups go on over what is there.
     *
     * @param share what is done, 0 to 1
     * @param what file or step at work, for people; empty when there is nothing to say
     */
    record Building(int units, double share, String what) implements MemoryState {}
}
