/** Reads and writes glossaries in the formats other programs use: TBX, CSV and TSV. */
@NullMarked
package dev.concord.glossary.exchange;

import org.jspecify.annotations.NullMarked;
