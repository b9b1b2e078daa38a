/** Tests of glossary files, friendly and hostile. */
@NullMarked
package dev.concord.glossary.exchange;

import org.jspecify.annotations.NullMarked;
