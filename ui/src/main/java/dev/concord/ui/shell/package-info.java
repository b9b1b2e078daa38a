/** The main window: menu, tool bar, panes, status bar, theme. */
@NullMarked
package dev.concord.ui.shell;

import org.jspecify.annotations.NullMarked;
