/** Tests of what all glossary formats have in common. */
@NullMarked
package dev.concord.glossary.exchange.format;

import org.jspecify.annotations.NullMarked;
