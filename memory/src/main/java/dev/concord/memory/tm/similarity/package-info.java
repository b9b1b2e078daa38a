/**
 * How alike two texts are, and what in them is carried over rather than translated: folding,
 * tokens, distances, placeables. Knows nothing of units and memories.
 */
@NullMarked
package dev.concord.memory.tm.similarity;

import org.jspecify.annotations.NullMarked;
