/**
 * Finds, in the sources of a project, the terms that are worth watching though no glossary lists
 * them.
 */
@NullMarked
package dev.concord.glossary.extract;

import org.jspecify.annotations.NullMarked;
