/** Tests of languages and words. */
@NullMarked
package dev.concord.glossary.text;

import org.jspecify.annotations.NullMarked;
