/**
 * What the memory can do by itself: pre-translation of open segments and propagation of
 * confirmations to segments of the same source, each planned first, then applied as one bulk action
 * that is undone as one.
 */
@NullMarked
package dev.concord.memory.pretranslation;

import org.jspecify.annotations.NullMarked;
