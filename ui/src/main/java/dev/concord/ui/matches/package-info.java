/** Matches from the translation memory for the active segment. */
@NullMarked
package dev.concord.ui.matches;

import org.jspecify.annotations.NullMarked;
