/**
 * The search: counts the elements that texts share with the query in the postings of the rarer
 * ones, and compares the few texts that can still be similar enough.
 */
@NullMarked
package dev.concord.memory.tm.index.search;

import org.jspecify.annotations.NullMarked;
