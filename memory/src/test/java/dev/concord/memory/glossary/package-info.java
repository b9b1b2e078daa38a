/** Tests of the folder whose files are a project's glossaries. */
@NullMarked
package dev.concord.memory.glossary;

import org.jspecify.annotations.NullMarked;
