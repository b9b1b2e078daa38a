/** Tests of recognition and rewriting. */
@NullMarked
package dev.concord.glossary.match;

import org.jspecify.annotations.NullMarked;
