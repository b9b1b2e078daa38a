/** The port through which documents are extracted into segments and merged again. */
@NullMarked
package dev.concord.memory.format;

import org.jspecify.annotations.NullMarked;
