/**
 * Finds the terms of a glossary in a source, their renderings in a target, and proposes
 * replacements.
 */
@NullMarked
package dev.concord.glossary.match;

import org.jspecify.annotations.NullMarked;
