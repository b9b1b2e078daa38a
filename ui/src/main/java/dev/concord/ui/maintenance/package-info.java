/**
 * Care for the translation memories: which there are and how much they count, what is in them twice
 * or in two ways, and changing many units at once.
 */
@NullMarked
package dev.concord.ui.maintenance;

import org.jspecify.annotations.NullMarked;
