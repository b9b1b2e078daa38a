/** Excel workbooks as glossaries, read and written without anything but the JDK. */
@NullMarked
package dev.concord.glossary.exchange.sheet;

import org.jspecify.annotations.NullMarked;
