package dev.concord.memory.tm.units;

/** What units of a group have in common, to the letter. */
public enum UnitGrouping {
    /** Source and target: all but one say nothing new. */
    SAME_SOURCE_AND_TARGET,
    /** The source, while their targets differ; units of one target are all in the group. */
    SAME_SOURCE_WITH_DIFFERENT_TARGETS
}
