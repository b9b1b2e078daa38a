/**
 * Number and gender of French, Spanish, Italian and Portuguese nouns, as far as their endings tell:
 * what they do not tell is not guessed.
 */
@NullMarked
package dev.concord.glossary.match.romance;

import org.jspecify.annotations.NullMarked;
