/** Placeholder. */
@NullMarked
package dev.concord.app;

import org.jspecify.annotations.NullMarked;
