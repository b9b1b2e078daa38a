/** The segment grid: source left, target right, one shared editor in the active row. */
@NullMarked
package dev.concord.ui.editor;

import org.jspecify.annotations.NullMarked;
