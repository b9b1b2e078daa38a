/**
 * What the sentence around a term tells of it: which neighbours go with one rendering and not with
 * another, and where the sentence itself forces another rendering. Pure functions.
 */
@NullMarked
package dev.concord.glossary.sentence;

import org.jspecify.annotations.NullMarked;
