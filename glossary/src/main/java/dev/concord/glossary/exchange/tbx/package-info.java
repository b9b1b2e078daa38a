/** TBX glossaries of versions 2 and 3, read and written. */
@NullMarked
package dev.concord.glossary.exchange.tbx;

import org.jspecify.annotations.NullMarked;
