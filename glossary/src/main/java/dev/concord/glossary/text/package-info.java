/**
 * Languages and words: language tags, tokenising, stemming and the keys under which terms are
 * compared.
 */
@NullMarked
package dev.concord.glossary.text;

import org.jspecify.annotations.NullMarked;
