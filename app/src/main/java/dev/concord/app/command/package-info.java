/** The command line: the root command, how a line is run, and what an error becomes. */
@NullMarked
package dev.concord.app.command;

import org.jspecify.annotations.NullMarked;
