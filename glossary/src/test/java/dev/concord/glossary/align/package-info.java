/** Tests of learning and judging the renderings of unlisted terms. */
@NullMarked
package dev.concord.glossary.align;

import org.jspecify.annotations.NullMarked;
