/**
 * Finds the texts of a memory that are like a given one, without missing any: an index of numbers
 * of units and their texts' features, kept in files that can be rebuilt at any time.
 */
@NullMarked
package dev.concord.memory.tm.index;

import org.jspecify.annotations.NullMarked;
