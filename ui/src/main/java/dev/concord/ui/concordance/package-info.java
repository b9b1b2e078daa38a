/**
 * The concordance: where a word or phrase stands in the sources and targets of the translation
 * memory, to read, to insert and to mend.
 */
@NullMarked
package dev.concord.ui.concordance;

import org.jspecify.annotations.NullMarked;
