/** Placeholder. */
@NullMarked
package dev.concord.ui;

import org.jspecify.annotations.NullMarked;
