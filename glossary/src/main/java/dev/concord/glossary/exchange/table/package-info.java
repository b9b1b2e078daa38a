/** Glossaries in rows and columns: what headings mean, and CSV, TSV and UTX files. */
@NullMarked
package dev.concord.glossary.exchange.table;

import org.jspecify.annotations.NullMarked;
