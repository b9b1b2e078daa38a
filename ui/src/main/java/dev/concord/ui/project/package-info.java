/**
 * Making, opening, filling and merging projects: the welcome page, the dialogs, and the tasks
 * behind them.
 */
@NullMarked
package dev.concord.ui.project;

import org.jspecify.annotations.NullMarked;
