/**
 * The lexicon: the terms that matter in the project, with their renderings and examples, and the
 * short way from a likely term to an entry of the glossary.
 */
@NullMarked
package dev.concord.ui.lexicon;

import org.jspecify.annotations.NullMarked;
