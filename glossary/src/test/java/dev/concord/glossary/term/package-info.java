/** Tests of the glossary's records. */
@NullMarked
package dev.concord.glossary.term;

import org.jspecify.annotations.NullMarked;
