package dev.concord.ui.workbench;

import dev.concord.memory.tm.MatchKind;

/**
 * The match a target was inserted from; stays as a mark in the grid.
 *
 * @param similarity 0 to 100
 * @param name the memory's or file's name; empty for the project's own work
 */
public record InsertedFrom(MatchKind kind, int similarity, String name) {}
