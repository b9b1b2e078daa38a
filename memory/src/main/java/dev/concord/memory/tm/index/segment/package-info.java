/**
 * Immutable parts of an index, a file each that is mapped into memory: units in the order of their
 * texts' lengths, and for each feature of a text the units that have it.
 */
@NullMarked
package dev.concord.memory.tm.index.segment;

import org.jspecify.annotations.NullMarked;
