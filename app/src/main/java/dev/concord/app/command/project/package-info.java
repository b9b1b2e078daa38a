/** Commands that make, fill and set up a project, and show it in a window. */
@NullMarked
package dev.concord.app.command.project;

import org.jspecify.annotations.NullMarked;
