/**
 * From raw hits to matches: how each is rated, in which order they are offered, and what a
 * translator is told about them. Pure functions over what an index and a store give.
 */
@NullMarked
package dev.concord.memory.tm.match;

import org.jspecify.annotations.NullMarked;
