/** Tests of glossaries in Excel workbooks. */
@NullMarked
package dev.concord.glossary.exchange.sheet;

import org.jspecify.annotations.NullMarked;
