/**
 * Learns, from confirmed pairs alone, what source terms are rendered as, and judges what a further
 * target says for them. No dictionary, stemmer or tagger is needed.
 */
@NullMarked
package dev.concord.glossary.align;

import org.jspecify.annotations.NullMarked;
