package dev.concord.memory.tm.match;

import java.util.Map;

/**
 * How a project rates what its memories offer. Penalties are whole per cent that are taken off the
 * similarity.
 *
 * @param memories by the memory's name, the file's path inside {@code tm/}; the empty name stands
 *     for the project's own confirmed segments
 * @param machinePenalty for targets that a machine made
 * @param variantPenalty for units in another variant of the project's languages
 */
public record MatchSettings(
        Map<String, OfMemory> memories, int machinePenalty, int variantPenalty) {
    private static final int LARGEST = 100;

    /** A machine's target costs 5 %, another variant 1 %, no memory anything. */
    public static final MatchSettings DEFAULT = new MatchSettings(Map.of(), 5, 1);

    /**
     * @throws IllegalArgumentException when a penalty is not 0 to 100
     */
    public MatchSettings {
        memories = Map.copyOf(memories);
        checkPenalty(machinePenalty);
        checkPenalty(variantPenalty);
    }

    /**
     * What holds for one memory.
     *
     * @param priority of equally good matches that of the higher priority comes first; may be below
     *     0
     * @param penalty per cent taken off
     */
    public record OfMemory(int priority, int penalty) {
        public static final OfMemory DEFAULT = new OfMemory(0, 0);

        /**
         * @throws IllegalArgumentException when the penalty is not 0 to 100
         */
        public OfMemory {
            checkPenalty(penalty);
        }
    }

    /** What holds for a memory; the default when nothing is said of it. */
    public OfMemory of(String memory) {
        return memories.getOrDefault(memory, OfMemory.DEFAULT);
    }

    private static void checkPenalty(int penalty) {
        if (penalty < 0 || penalty > LARGEST) {
            throw new IllegalArgumentException(
                    "A penalty is 0 to 100 per cent, not " + penalty + ".");
        }
    }
}
