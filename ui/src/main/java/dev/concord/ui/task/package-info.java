/** Work away from the UI thread: one runner that brings every outcome back to it. */
@NullMarked
package dev.concord.ui.task;

import org.jspecify.annotations.NullMarked;
