/** How much of the project's text the memory knows already, as a table to read and to hand on. */
@NullMarked
package dev.concord.ui.analysis;

import org.jspecify.annotations.NullMarked;
