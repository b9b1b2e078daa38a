/** Placeholder. */
@NullMarked
package dev.concord.memory;

import org.jspecify.annotations.NullMarked;
