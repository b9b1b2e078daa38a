/** Tests of TBX files, friendly and hostile. */
@NullMarked
package dev.concord.glossary.exchange.tbx;

import org.jspecify.annotations.NullMarked;
