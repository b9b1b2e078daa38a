/** The translation memory: units that were translated before, found again by likeness. */
@NullMarked
package dev.concord.memory.tm;

import org.jspecify.annotations.NullMarked;
