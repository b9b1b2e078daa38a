/**
 * Adapts the target of a match to the text that is looked up: numbers, dates, addresses, inline
 * codes and capitals, each only where it is certain what becomes of it.
 */
@NullMarked
package dev.concord.memory.tm.match.repair;

import org.jspecify.annotations.NullMarked;
