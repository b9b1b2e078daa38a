/**
 * The answers to a conflict that prescribe nothing, for editor and review alike: that it is none,
 * and that several renderings are right, everywhere or in a context; each with its undo.
 */
@NullMarked
package dev.concord.ui.answer;

import org.jspecify.annotations.NullMarked;
