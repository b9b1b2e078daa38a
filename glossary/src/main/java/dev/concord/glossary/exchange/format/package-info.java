/** Chooses how a glossary file is read or written by the ending of its name. */
@NullMarked
package dev.concord.glossary.exchange.format;

import org.jspecify.annotations.NullMarked;
