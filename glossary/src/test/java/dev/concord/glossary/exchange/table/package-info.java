/** Tests of glossaries in rows and columns. */
@NullMarked
package dev.concord.glossary.exchange.table;

import org.jspecify.annotations.NullMarked;
