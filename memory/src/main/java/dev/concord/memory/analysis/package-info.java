/**
 * How much there is to translate and how much of it the memory has: words, characters and segments
 * by band, as figures, text, HTML and CSV. What counts into which band is decided where
 * pre-translation decides what to fill.
 */
@NullMarked
package dev.concord.memory.analysis;

import org.jspecify.annotations.NullMarked;
