/**
 * The units of imported memories, on disk: derived from the files of the {@code tm/} folder and the
 * edits beside them, and so made anew whenever they are missing, damaged or old. Each unit has a
 * row number that is never given twice.
 */
@NullMarked
package dev.concord.memory.tm.units;

import org.jspecify.annotations.NullMarked;
