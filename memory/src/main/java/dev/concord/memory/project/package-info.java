/**
 * A project on disk and, opened, everything that works on it: what the window and the command line
 * share.
 */
@NullMarked
package dev.concord.memory.project;

import org.jspecify.annotations.NullMarked;
