/**
 * Filling many segments at once: pre-translation from the memory, and propagation of a confirmation
 * to the segments of the same source. Both show first what they would do, row by row, and are
 * undone as one.
 */
@NullMarked
package dev.concord.ui.pretranslation;

import org.jspecify.annotations.NullMarked;
