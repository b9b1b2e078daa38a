/**
 * What can be offered, and warned of, while a target is typed: renderings of the source's terms,
 * words of its matches, and what is carried over as it is. Prepared once a segment; narrowing on a
 * key is a pure function of memory.
 */
@NullMarked
package dev.concord.memory.completion;

import org.jspecify.annotations.NullMarked;
