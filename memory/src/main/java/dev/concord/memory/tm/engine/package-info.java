/**
 * The translation memory of a project: units of imported memories, kept on disk and indexed there,
 * and the project's own confirmed segments, kept in memory.
 */
@NullMarked
package dev.concord.memory.tm.engine;

import org.jspecify.annotations.NullMarked;
