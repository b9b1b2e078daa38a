/** What a glossary holds: concept entries with their terms in every language, all immutable. */
@NullMarked
package dev.concord.glossary.term;

import org.jspecify.annotations.NullMarked;
