/** Tests of finding the terms to watch. */
@NullMarked
package dev.concord.glossary.extract;

import org.jspecify.annotations.NullMarked;
