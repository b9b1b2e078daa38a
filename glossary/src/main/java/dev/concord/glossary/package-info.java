/** Placeholder. */
@NullMarked
package dev.concord.glossary;

import org.jspecify.annotations.NullMarked;
