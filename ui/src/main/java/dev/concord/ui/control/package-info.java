/**
 * Controls of Concord's own: the segment editor over its painted layer, read-only segment text, and
 * the guards they need.
 */
@NullMarked
package dev.concord.ui.control;

import org.jspecify.annotations.NullMarked;
